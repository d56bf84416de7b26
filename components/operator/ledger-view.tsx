'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Time } from '@/components/layout/time'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { formatLatency } from '@/lib/client/format-speed'
import { operatorQueries } from '@/lib/client/operator'
import type { OperatorLedger } from '@/lib/schemas/operator'
import { AcknowledgeDialog } from './acknowledge-dialog'
import { Discrepancies } from './discrepancies'
import { Invariants } from './invariants'
import { LoadState } from './load-state'
import { nameInvariant } from './name-invariant'

const AUDIT = <code className="font-mono text-xs whitespace-nowrap">npm run audit</code>

/** Whether the books are right: the checks, their last runs, and where the payment provider says something else. */
export function LedgerView() {
  const ledger = useQuery(operatorQueries.ledger())
  if (!ledger.data) return <LoadState query={ledger} title="The ledger’s checks could not be loaded" />
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <LedgerState ledger={ledger.data} />
      <Discrepancies
        discrepancies={ledger.data.discrepancies}
        past_acknowledgements={ledger.data.past_acknowledgements}
        deadEvents={ledger.data.dead_events}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <Invariants ledger={ledger.data} />
        <Runs runs={ledger.data.runs} />
      </div>
    </div>
  )
}

function LedgerState({ ledger }: { ledger: OperatorLedger }) {
  const [isOpen, setIsOpen] = useState(false)
  const broken = ledger.invariants.filter(({ violations }) => violations > 0)
  if (broken.length === 0) {
    return ledger.is_stale ? (
      <Alert tone="warning" title="The checks are late">
        No check ended in time. See whether the worker runs; {AUDIT} checks everything now.
      </Alert>
    ) : (
      <Alert tone="success" title="The books are right">
        All {ledger.invariants.length} invariants hold
        {ledger.discrepancies.length > 0 && ', but for what is acknowledged below'}.
      </Alert>
    )
  }
  return (
    <Alert
      tone="destructive"
      title={ledger.top_ups_stopped ? 'Violations were found; top-ups are stopped' : 'Known violations; top-ups go on'}
      action={
        ledger.top_ups_stopped && (
          <Button variant="outline" size="sm" onClick={() => setIsOpen(true)}>
            Acknowledge
          </Button>
        )
      }
    >
      <span className="first-letter:uppercase inline-block">
        {broken.map(({ invariant }) => nameInvariant(invariant)).join(', ')}.
      </span>{' '}
      Run {AUDIT} and follow docs/money.md before you let top-ups go on.
      {isOpen && <AcknowledgeDialog onClose={() => setIsOpen(false)} />}
    </Alert>
  )
}

function Runs({ runs }: { runs: OperatorLedger['runs'] }) {
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>Last runs</CardTitle>
      </CardHeader>
      <ul className="border-t text-sm">
        {runs.map((run) => (
          <li key={run.id} className="flex items-center justify-between gap-3 border-b px-5 py-2 last:border-0">
            <span>
              {run.kind === 'whole' ? 'Everything' : 'New entries'}
              <span className="text-muted-foreground">
                {' '}
                · <Time iso={run.finished_at} /> · {formatLatency(run.duration_ms)}
              </span>
            </span>
            <Badge tone={run.violations === 0 ? 'success' : 'destructive'}>
              {run.violations === 0 ? 'clean' : `${run.violations} off`}
            </Badge>
          </li>
        ))}
        {runs.length === 0 && (
          <li className="px-5 py-4 text-muted-foreground">None yet; the worker checks each minute.</li>
        )}
      </ul>
    </Card>
  )
}
