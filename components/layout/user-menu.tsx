'use client'

import { ChevronsUpDown, LogOut, ShieldCheck } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useState } from 'react'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { DASHBOARD_NAV } from './dashboard-nav'
import { OrganizationSwitcher } from './organization-switcher'
import { ThemeChoice } from './theme-choice'

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

const PAGES = DASHBOARD_NAV.flatMap(({ items }) => items)
const IN_MENU = PAGES.filter(({ href }) => href === '/settings')
/** Narrow screens have no sidebar: what the tab bar has no place for is here. */
const BESIDE_TAB_BAR = PAGES.filter(({ isInTabBar }) => !isInTabBar)

/** Nobody needs next-auth's client before they leave. */
async function leave(): Promise<void> {
  const { signOut } = await import('next-auth/react')
  await signOut({ callbackUrl: '/' })
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
        <DropdownMenuContent align={size === 'full' ? 'start' : 'end'} className="w-60">
          <OrganizationSwitcher viewer={viewer} onCreate={() => setIsCreating(true)} />
          <DropdownMenuSeparator />
          <DropdownMenuLabel className="truncate">{viewer.email}</DropdownMenuLabel>
          {(size === 'compact' ? BESIDE_TAB_BAR : IN_MENU).map(({ href, label, icon: Icon }) => (
            <DropdownMenuItem key={href} asChild>
              <Link href={href} prefetch={false}>
                <Icon aria-hidden />
                {label}
              </Link>
            </DropdownMenuItem>
          ))}
          {viewer.isOperator && (
            <DropdownMenuItem asChild>
              <Link href="/operator" prefetch={false}>
                <ShieldCheck aria-hidden />
                Operator
              </Link>
            </DropdownMenuItem>
          )}
          <DropdownMenuSeparator />
          <ThemeChoice />
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={() => void leave()}>
            <LogOut aria-hidden />
            Sign out
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {isCreating && <CreateOrganizationDialog onClose={() => setIsCreating(false)} />}
    </>
  )
}
