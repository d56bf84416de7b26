'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { operatorMutations } from '@/lib/client/operator'
import type { AccountObject } from '@/lib/schemas/operator'
import { ReasonDialog } from './reason-dialog'

/** Freezes an organization, or ends that, with a reason. */
export function FreezeDialog({ account, onClose }: { account: AccountObject; onClose: () => void }) {
  const queryClient = useQueryClient()
  const isFrozen = account.frozen !== null
  const change = useMutation(isFrozen ? operatorMutations.unfreeze(queryClient) : operatorMutations.freeze(queryClient))
  const save = (reason: string) =>
    change.mutate(
      { id: account.id, reason },
      {
        onSuccess: () => {
          toast.success(`${account.name} is ${isFrozen ? 'no longer frozen' : 'frozen'}`)
          onClose()
        },
      },
    )
  return (
    <ReasonDialog
      title={isFrozen ? `End the freeze of ${account.name}?` : `Freeze ${account.name}?`}
      description={
        isFrozen
          ? `Frozen because: ${account.frozen?.reason ?? ''}. Requests and purchases go on; disputes of so far freeze it no more.`
          : 'No requests, purchases or refunds from now on. Keys, settings and history stay.'
      }
      hint="Its admins read it in their audit log."
      confirmLabel={isFrozen ? 'End the freeze' : 'Freeze'}
      isDestructive={!isFrozen}
      isPending={change.isPending}
      error={change.error}
      onSave={save}
      onClose={onClose}
    />
  )
}
