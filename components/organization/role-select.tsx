'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { tellChange } from '@/components/layout/tell-change'
import { Select } from '@/components/ui/select'
import { organizationMutations } from '@/lib/client/organization-changes'
import { ROLE_WORDS } from '@/lib/client/roles'
import { ORGANIZATION_ROLES } from '@/lib/schemas/organization-roles'
import type { MemberObject, OrganizationRole } from '@/lib/schemas/organizations'

export const ROLE_OPTIONS = ORGANIZATION_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role].label }))

/** Changes what a member may do, at once; Undo gives the role before back. */
export function RoleSelect({ organizationId, member }: { organizationId: string; member: MemberObject }) {
  const { mutateAsync, isPending, variables } = useMutation(organizationMutations.changeRole(useQueryClient()))
  const { user_id: userId, role: before } = member
  const name = member.name ?? member.email
  const change = (role: OrganizationRole) => mutateAsync({ id: organizationId, userId, role })
  const set = (role: OrganizationRole) =>
    tellChange(change(role), {
      done: `${name} is now ${ROLE_WORDS[role].label.toLowerCase()}`,
      undo: () => change(before),
    })
  return (
    <Select
      size="sm"
      className="w-28"
      aria-label={`Role of ${name}`}
      value={isPending ? variables.role : before}
      options={ROLE_OPTIONS}
      disabled={isPending}
      onValueChange={(role) => role !== before && set(role)}
    />
  )
}
