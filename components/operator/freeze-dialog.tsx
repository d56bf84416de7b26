'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { getFieldErrors } from '@/lib/client/field-errors'
import { operatorMutations } from '@/lib/client/operator'
import type { AccountObject } from '@/lib/schemas/operator'
import { ReasonField } from './reason-field'

/** Freezes an organization, or ends that, with a reason. */
export function FreezeDialog({ account, onClose }: { account: AccountObject; onClose: () => void }) {
  const queryClient = useQueryClient()
  const [reason, setReason] = useState('')
  const isFrozen = account.frozen !== null
  const change = useMutation(isFrozen ? operatorMutations.unfreeze(queryClient) : operatorMutations.freeze(queryClient))
  const fieldError = getFieldErrors(change.error).reason
  const save = () =>
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
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size="sm"
        title={isFrozen ? `End the freeze of ${account.name}?` : `Freeze ${account.name}?`}
        description={
          isFrozen
            ? `Frozen because: ${account.frozen?.reason ?? ''}. Requests and purchases go on; disputes of so far freeze it no more.`
            : 'No requests, purchases or refunds from now on. Keys, settings and history stay.'
        }
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <DialogBody>
            {change.error && fieldError === undefined && <Alert tone="destructive" title={change.error.message} />}
            <ReasonField
              value={reason}
              hint="Its admins read it in their audit log."
              error={fieldError}
              onChange={setReason}
            />
          </DialogBody>
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="ghost">Cancel</Button>
            </DialogClose>
            <Button type="submit" variant={isFrozen ? 'primary' : 'destructive'} isLoading={change.isPending}>
              {isFrozen ? 'End the freeze' : 'Freeze'}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
