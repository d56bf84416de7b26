'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { tellChange } from '@/components/layout/tell-change'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { billingDetailsMutations } from '@/lib/client/billing-details'
import type { TaxIdObject } from '@/lib/schemas/billing-details'
import { AddTaxIdForm } from './add-tax-id-form'
import { describeTaxIdType } from './tax-id-types'

const VERDICTS: Readonly<Record<string, { tone: 'success' | 'warning' | 'neutral'; label: string }>> = {
  verified: { tone: 'success', label: 'Verified' },
  unverified: { tone: 'warning', label: 'Not verified' },
  pending: { tone: 'neutral', label: 'Being verified' },
}

/** The tax ids on the invoices. */
export function TaxIds({ taxIds }: { taxIds: readonly TaxIdObject[] }) {
  return (
    <div className="grid gap-4 border-t pt-5">
      <div className="grid gap-0.5">
        <h3 className="text-sm font-semibold">Tax IDs</h3>
        <p className="text-sm text-muted-foreground">Printed on every invoice, and checked by Stripe.</p>
      </div>
      {taxIds.length > 0 && (
        <ul aria-label="Tax IDs" className="grid divide-y rounded-md border">
          {taxIds.map((taxId) => (
            <TaxIdRow key={taxId.id} taxId={taxId} />
          ))}
        </ul>
      )}
      <AddTaxIdForm />
    </div>
  )
}

function TaxIdRow({ taxId }: { taxId: TaxIdObject }) {
  const queryClient = useQueryClient()
  const remove = useMutation(billingDetailsMutations.removeTaxId(queryClient))
  const { mutateAsync: add } = useMutation(billingDetailsMutations.addTaxId(queryClient))
  const { id, type, value } = taxId
  const takeAway = () =>
    tellChange(remove.mutateAsync(id), { done: `${value} was removed`, undo: () => add({ type, value }) })
  const verdict = VERDICTS[taxId.verification ?? '']
  return (
    <li className="flex items-center gap-3 py-2 pr-2 pl-3">
      <div className="grid min-w-0 flex-1 gap-0.5">
        <p className="truncate text-base font-medium tabular-nums">{taxId.value}</p>
        <p className="truncate text-sm text-muted-foreground">{describeTaxIdType(taxId.type)}</p>
      </div>
      {verdict && <Badge tone={verdict.tone}>{verdict.label}</Badge>}
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={`Remove ${taxId.value}`}
        isLoading={remove.isPending}
        onClick={takeAway}
      >
        {!remove.isPending && <Trash2 aria-hidden />}
      </Button>
    </li>
  )
}
