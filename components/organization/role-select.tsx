'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { Select } from '@/components/ui/select'
import { organizationMutations } from '@/lib/client/organizations'
import { ROLE_WORDS } from '@/lib/client/roles'
import { ORGANIZATION_ROLES } from '@/lib/schemas/organization-roles'
import type { MemberObject, OrganizationRole } from '@/lib/schemas/organizations'

export const ROLE_OPTIONS = ORGANIZATION_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role].label }))

/** Changes what a member may do, at once; Undo gives the role before back. */
export function RoleSelect({ organizationId, member }: { organizationId: string; member: MemberObject }) {
  const change = useMutation(organizationMutations.changeRole(useQueryClient()))
  const { user_id: userId, role: before } = member
  const name = member.name ?? member.email
  const set = (role: OrganizationRole, isUndo = false) =>
    change.mutate(
      { id: organizationId, userId, role },
      {
        onSuccess: () =>
          toast.success(`${name} is now ${ROLE_WORDS[role].label.toLowerCase()}`, {
            ...(isUndo ? {} : { action: { label: 'Undo', onClick: () => set(before, true) } }),
          }),
        onError: (error) => toast.error(error.message),
      },
    )
  return (
    <Select
      size="sm"
      className="w-28"
      aria-label={`Role of ${name}`}
      value={change.isPending ? change.variables.role : before}
      options={ROLE_OPTIONS}
      disabled={change.isPending}
      onValueChange={(role) => role !== before && set(role)}
    />
  )
}
