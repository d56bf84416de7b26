'use client'

import { useState } from 'react'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import type { OperatorLedger } from '@/lib/schemas/operator'
import { AcknowledgeDiscrepancyDialog } from './acknowledge-discrepancy-dialog'
import { PastAcknowledgements } from './past-acknowledgements'
import { ADVICE, describeProblem } from './payment-problems'

type DiscrepanciesProps = Pick<OperatorLedger, 'discrepancies' | 'past_acknowledgements'> & { deadEvents: number }
type Discrepancy = OperatorLedger['discrepancies'][number]

/** Where the payment provider and the ledger differ, what to do about it, and what is known already. */
export function Discrepancies({ discrepancies, past_acknowledgements: past, deadEvents }: DiscrepanciesProps) {
  const [chosen, setChosen] = useState<Discrepancy | null>(null)
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>Reconciliation</CardTitle>
        <CardDescription>
          {describeState(discrepancies)}
          {deadEvents > 0 && ` ${deadEvents} webhook events were given up: see the runbook in docs/operations.md.`}
        </CardDescription>
      </CardHeader>
      {discrepancies.length > 0 && (
        <ul aria-label="Differences" className="border-t text-sm">
          {discrepancies.map((row) => (
            <DiscrepancyItem key={row.id} row={row} onAcknowledge={() => setChosen(row)} />
          ))}
        </ul>
      )}
      {past.length > 0 && <PastAcknowledgements past={past} />}
      {chosen && <AcknowledgeDiscrepancyDialog discrepancy={chosen} onClose={() => setChosen(null)} />}
    </Card>
  )
}

function describeState(discrepancies: readonly Discrepancy[]): string {
  if (discrepancies.length === 0) return 'The payment provider and the ledger agree.'
  return discrepancies.every(({ acknowledged }) => acknowledged !== null)
    ? 'They differ here, and all of it is known.'
    : 'They differ here, oldest first. What is known stops nobody’s top-up, until it changes.'
}

function DiscrepancyItem({ row, onAcknowledge }: { row: Discrepancy; onAcknowledge: () => void }) {
  const { acknowledged } = row
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b px-5 py-3 last:border-0">
      <div className="grid min-w-0 flex-1 basis-72 gap-1">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-medium">{describeProblem(row.problem)}</span>
          <span className="text-muted-foreground">
            since <Time iso={row.first_seen_at} />
          </span>
          {acknowledged && <Badge tone="warning">acknowledged</Badge>}
        </span>
        <span className="text-muted-foreground">
          <code className="font-mono text-xs break-all">{row.reference}</code>: provider <Usd amount={row.stripe_usd} />
          , ledger <Usd amount={row.ledger_usd} />
        </span>
        <span className="text-xs text-muted-foreground">
          {acknowledged ? (
            <>
              “{acknowledged.reason}”, {acknowledged.by ?? 'from the command line'}, <Time iso={acknowledged.at} />
            </>
          ) : (
            ADVICE[row.problem]
          )}
        </span>
      </div>
      {!acknowledged && (
        <Button variant="outline" size="sm" aria-label={`Acknowledge ${row.reference}`} onClick={onAcknowledge}>
          Acknowledge
        </Button>
      )}
    </li>
  )
}
