'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { getFieldErrors } from '@/lib/client/field-errors'
import { operatorMutations } from '@/lib/client/operator'
import { ReasonField } from './reason-field'

/** Lets top-ups go on although violations are known. */
export function AcknowledgeDialog({ onClose }: { onClose: () => void }) {
  const [reason, setReason] = useState('')
  const acknowledge = useMutation(operatorMutations.acknowledge(useQueryClient()))
  const fieldError = getFieldErrors(acknowledge.error).reason
  const save = () =>
    acknowledge.mutate(reason, {
      onSuccess: () => {
        toast.success('Top-ups go on')
        onClose()
      },
    })
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size="sm"
        title="Let top-ups go on?"
        description="The violations of now count as known. A check that finds more stops top-ups again."
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <DialogBody>
            {acknowledge.error && fieldError === undefined && (
              <Alert tone="destructive" title={acknowledge.error.message} />
            )}
            <ReasonField value={reason} hint="What is known about them." error={fieldError} onChange={setReason} />
          </DialogBody>
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="ghost">Cancel</Button>
            </DialogClose>
            <Button type="submit" variant="destructive" isLoading={acknowledge.isPending}>
              Acknowledge
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
