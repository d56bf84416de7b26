import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import type { OperatorLedger } from '@/lib/schemas/operator'
import { describeProblem } from './payment-problems'

type Past = OperatorLedger['past_acknowledgements']

/** What was acknowledged of differences that are gone, or that are others by now. */
export function PastAcknowledgements({ past }: { past: Past }) {
  return (
    <details className="border-t text-sm">
      <summary className="cursor-pointer px-5 py-3 font-medium">Acknowledged before ({past.length})</summary>
      <ul className="border-t">
        {past.map((row) => (
          <li key={`${row.id}:${row.occurrence}`} className="grid gap-1 border-b px-5 py-3 last:border-0">
            <span>
              {describeProblem(row.problem)}{' '}
              <span className="text-muted-foreground">
                {row.resolved_at === null ? (
                  'changed since'
                ) : (
                  <>
                    gone since <Time iso={row.resolved_at} />
                  </>
                )}
              </span>
            </span>
            <span className="text-muted-foreground">
              <code className="font-mono text-xs break-all">{row.reference}</code>: provider{' '}
              <Usd amount={row.stripe_usd} />, ledger <Usd amount={row.ledger_usd} />
            </span>
            <span className="text-xs text-muted-foreground">
              “{row.acknowledged.reason}”, {row.acknowledged.by ?? 'from the command line'},{' '}
              <Time iso={row.acknowledged.at} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
