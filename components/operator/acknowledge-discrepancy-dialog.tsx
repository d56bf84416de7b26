'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { Usd } from '@/components/layout/usd'
import { operatorMutations } from '@/lib/client/operator'
import type { OperatorLedger } from '@/lib/schemas/operator'
import { ReasonDialog } from './reason-dialog'

type DialogProps = { discrepancy: OperatorLedger['discrepancies'][number]; onClose: () => void }

/** Notes that one difference is known, as it is now. */
export function AcknowledgeDiscrepancyDialog({ discrepancy, onClose }: DialogProps) {
  const acknowledge = useMutation(operatorMutations.acknowledgeDiscrepancy(useQueryClient()))
  const { id, occurrence, reference } = discrepancy
  const save = (reason: string) =>
    acknowledge.mutate(
      { id, occurrence, reason },
      {
        onSuccess: () => {
          toast.success('Acknowledged: it stops no top-ups any longer')
          onClose()
        },
      },
    )
  return (
    <ReasonDialog
      title="Acknowledge this difference?"
      description={
        <>
          <code className="font-mono text-xs break-all">{reference}</code>: the provider says{' '}
          <Usd amount={discrepancy.stripe_usd} />, the ledger <Usd amount={discrepancy.ledger_usd} />. It stays listed.
          When either amount changes, or it is gone and comes back, it counts again.
        </>
      }
      hint="What is known about it. It stands beside it, with your name, and in the operators’ log."
      confirmLabel="Acknowledge"
      isPending={acknowledge.isPending}
      error={acknowledge.error}
      onSave={save}
      onClose={onClose}
    />
  )
}
