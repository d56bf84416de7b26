'use client'

import { useMutation } from '@tanstack/react-query'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { organizationMutations } from '@/lib/client/organization-changes'
import type { Me } from '@/lib/schemas/auth'

/** Asks before somebody leaves. */
export function LeaveDialog({ organization, onClose }: { organization: Me['organization']; onClose: () => void }) {
  const leave = useMutation({
    ...organizationMutations.leave(),
    onSuccess: () => window.location.assign('/overview'),
  })
  return (
    <ConfirmDialog
      title={`Leave ${organization.name}?`}
      confirmLabel="Leave"
      isPending={leave.isPending || leave.isSuccess}
      error={leave.error}
      onConfirm={() => leave.mutate(organization.id)}
      onClose={onClose}
    >
      <p>
        You lose access to its balance, keys and activity at once. Keys that you made belong to the organization and go
        on working. An admin can invite you again.
      </p>
    </ConfirmDialog>
  )
}
