import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import type { OperatorLedger } from '@/lib/schemas/operator'

const PROBLEMS: Readonly<Record<string, { title: string; advice: string }>> = {
  missing_in_ledger: {
    title: 'Paid, and not in the ledger',
    advice:
      'The worker books it by itself at its next look. If it stays for an hour, look for the event in the worker’s log.',
  },
  missing_at_stripe: {
    title: 'In the ledger, and not at the payment provider',
    advice: 'Look the object up in the provider’s dashboard: it may belong to another account or mode.',
  },
  other_amount: {
    title: 'Different amounts',
    advice: 'Compare both objects. A correction is a new transaction, never a change of the old one.',
  },
}

type DiscrepanciesProps = { discrepancies: OperatorLedger['discrepancies']; deadEvents: number }

/** Where the payment provider and the ledger differ, and what to do about it. */
export function Discrepancies({ discrepancies, deadEvents }: DiscrepanciesProps) {
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>Reconciliation</CardTitle>
        <CardDescription>
          {discrepancies.length === 0
            ? 'The payment provider and the ledger agree.'
            : 'They differ here, oldest first.'}
          {deadEvents > 0 && ` ${deadEvents} webhook events were given up: see the runbook in docs/operations.md.`}
        </CardDescription>
      </CardHeader>
      {discrepancies.length > 0 && (
        <ul className="border-t text-sm">
          {discrepancies.map((row) => (
            <li key={row.id} className="grid gap-1 border-b px-5 py-3 last:border-0">
              <span className="flex flex-wrap justify-between gap-x-4">
                <span className="font-medium">{PROBLEMS[row.problem]?.title ?? row.problem}</span>
                <span className="text-muted-foreground">
                  since <Time iso={row.first_seen_at} />
                </span>
              </span>
              <span className="text-muted-foreground">
                <code className="font-mono text-xs break-all">{row.reference}</code>: provider{' '}
                <Usd amount={row.stripe_usd} />, ledger <Usd amount={row.ledger_usd} />
              </span>
              <span className="text-xs text-muted-foreground">{PROBLEMS[row.problem]?.advice}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
