'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { operatorMutations } from '@/lib/client/operator'
import { ReasonDialog } from './reason-dialog'

/** Lets top-ups go on although violations are known. */
export function AcknowledgeDialog({ onClose }: { onClose: () => void }) {
  const acknowledge = useMutation(operatorMutations.acknowledge(useQueryClient()))
  const save = (reason: string) =>
    acknowledge.mutate(reason, {
      onSuccess: () => {
        toast.success('Top-ups go on')
        onClose()
      },
    })
  return (
    <ReasonDialog
      title="Let top-ups go on?"
      description="The violations of now count as known. A check that finds more stops top-ups again."
      hint="What is known about them."
      confirmLabel="Acknowledge"
      isDestructive
      isPending={acknowledge.isPending}
      error={acknowledge.error}
      onSave={save}
      onClose={onClose}
    />
  )
}
