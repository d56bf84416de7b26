'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { toast } from '@/components/ui/toast'
import {
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
} from '@/components/ui/dropdown-menu'
import { meQueries } from '@/lib/client/me'
import { organizationMutations } from '@/lib/client/organization-changes'
import { ROLE_WORDS } from '@/lib/client/roles'
import type { Viewer } from './user-menu'

/** A person's organizations in the account menu: which one this browser works in, and the way to another or a new one. */
export function OrganizationSwitcher({ viewer, onCreate }: { viewer: Viewer; onCreate: () => void }) {
  const { data: me } = useQuery(meQueries.me())
  const switchTo = useMutation({
    ...organizationMutations.switchTo(),
    // Said here and not where it is called: the menu is closed, and this gone, before the answer comes. A whole page load,
    // so that nothing of the other organization stays in memory.
    onSuccess: () => window.location.assign('/overview'),
    onError: (error) => toast.error(error.message),
  })
  const change = (id: string) => {
    if (id !== viewer.organizationId) switchTo.mutate(id)
  }
  return (
    <>
      <DropdownMenuLabel>Organizations</DropdownMenuLabel>
      <DropdownMenuRadioGroup
        value={viewer.organizationId}
        onValueChange={change}
        aria-label="Organization"
        className="max-h-64 overflow-y-auto"
      >
        {(me?.organizations ?? []).map(({ id, name, role, is_personal: isPersonal }) => (
          <DropdownMenuRadioItem key={id} value={id} disabled={switchTo.isPending}>
            <span className="truncate">{name}</span>
            <span className="truncate text-xs text-muted-foreground">
              {isPersonal ? 'Personal' : ROLE_WORDS[role].label}
            </span>
          </DropdownMenuRadioItem>
        ))}
      </DropdownMenuRadioGroup>
      <DropdownMenuItem onSelect={onCreate}>
        <Plus aria-hidden />
        New organization
      </DropdownMenuItem>
    </>
  )
}
