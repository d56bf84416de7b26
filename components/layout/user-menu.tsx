'use client'

import { ChevronsUpDown } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { DropdownMenu, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { createLatePanel } from '@/components/ui/late-views'

const AccountMenu = createLatePanel(() => import('./account-menu').then((module) => module.AccountMenu))
const CreateOrganizationDialog = dynamic(
  () => import('./create-organization-dialog').then((module) => module.CreateOrganizationDialog),
  { ssr: false },
)

/** Who is signed in, as far as the frame of the dashboard shows it. */
export type Viewer = {
  email: string
  name: string | null
  organizationId: string
  organizationName: string
  isOperator: boolean
}

/** Organization and person, with settings, theme and the way out. `compact` shows the initial only. */
export function UserMenu({ viewer, size = 'full' }: { viewer: Viewer; size?: 'full' | 'compact' }) {
  const [isCreating, setIsCreating] = useState(false)
  const initial = (viewer.name ?? viewer.email).slice(0, 1).toUpperCase()
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger
          aria-label="Account menu"
          className="flex w-full min-w-0 items-center gap-2.5 rounded-md p-1.5 text-left hover:bg-accent/60 data-[state=open]:bg-accent"
        >
          <span className="grid size-7 shrink-0 place-items-center rounded-full bg-brand-muted text-sm font-semibold text-brand">
            {initial}
          </span>
          {size === 'full' && (
            <>
              <span className="grid min-w-0 flex-1">
                <span className="truncate text-sm font-medium">{viewer.organizationName}</span>
                <span className="truncate text-xs text-muted-foreground">{viewer.email}</span>
              </span>
              <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-muted-foreground" />
            </>
          )}
        </DropdownMenuTrigger>
        <AccountMenu viewer={viewer} size={size} onCreate={() => setIsCreating(true)} />
      </DropdownMenu>
      {isCreating && <CreateOrganizationDialog onClose={() => setIsCreating(false)} />}
    </>
  )
}
