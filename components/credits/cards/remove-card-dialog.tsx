'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { Alert } from '@/components/ui/alert'
import { paymentMethodMutations } from '@/lib/client/payment-methods'
import type { PaymentMethodObject } from '@/lib/schemas/payment-methods'
import { describeCard } from './describe-card'

/** Asks once more before a card is forgotten, above all when auto top-up needs it. */
export function RemoveCardDialog({ card, onClose }: { card: PaymentMethodObject; onClose: () => void }) {
  const remove = useMutation(paymentMethodMutations.remove(useQueryClient()))
  const name = describeCard(card)
  const confirm = () =>
    remove.mutate(card.id, {
      onSuccess: () => {
        toast.success(`${name} was removed`)
        onClose()
      },
    })
  return (
    <ConfirmDialog
      title={`Remove ${name}?`}
      confirmLabel="Remove card"
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {card.used_by_auto_top_up && (
        <Alert tone="warning" title="Auto top-up pays with this card">
          It is switched off together with the card. To keep it running, choose another card there first.
        </Alert>
      )}
      <p>It can no longer pay. You can add it again at any time.</p>
    </ConfirmDialog>
  )
}
