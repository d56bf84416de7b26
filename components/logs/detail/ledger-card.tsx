import { ArrowRight } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Card, CardAction, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { formatExactUsd } from '@/lib/client/format-exact-usd'
import { formatExactTime } from '@/lib/client/format-time'
import { formatUsd } from '@/lib/client/format-usd'
import type { ChargeTransactionObject } from '@/lib/schemas/charge'
import { ACCOUNT_NAMES } from './charge-words'

/** Where a request stands in the ledger: the balance around it, and what the transaction moved. */
export function LedgerCard({ transaction }: { transaction: ChargeTransactionObject }) {
  const { kind, generations, promotional } = transaction
  const isShared = generations > 1
  return (
    <Card aria-label={kind === 'overrun' ? 'Ledger, overrun' : 'Ledger'} className="overflow-hidden">
      <CardHeader>
        <CardTitle>Ledger</CardTitle>
        <CardAction>{kind === 'overrun' && <Badge tone="warning">beyond what was set aside</Badge>}</CardAction>
        <CardDescription>
          Number {transaction.sequence} of your account, <span title={transaction.seal}>sealed</span>: it can never be
          changed.
        </CardDescription>
      </CardHeader>
      <div className="grid gap-3 border-y px-5 py-4">
        <BalanceChange
          label="Balance around this request"
          before={transaction.own_balance_before}
          after={transaction.own_balance_after}
          testId="own-balance"
        />
        {isShared && (
          <BalanceChange
            label={`Around the ${generations} requests that were booked together`}
            before={transaction.balance_before}
            after={transaction.balance_after}
            testId="shared-balance"
          />
        )}
        {promotional !== '0' && (
          <p className="text-sm text-muted-foreground">
            <span className="text-foreground tabular-nums">{formatExactUsd(promotional)}</span> of it came from
            promotional credit, which is used first.
          </p>
        )}
      </div>
      <table className="w-full border-collapse text-sm">
        <caption className="px-5 pt-3 pb-1 text-left text-xs text-muted-foreground">
          What the transaction moved{isShared ? ', for all of them' : ''}. It sums to zero.
        </caption>
        <tbody>
          {transaction.entries.map(({ account, amount }) => (
            <tr key={account}>
              <th scope="row" className="py-1 pl-5 text-left font-normal">
                {ACCOUNT_NAMES[account] ?? account}
              </th>
              <td className="py-1 pr-5 text-right whitespace-nowrap tabular-nums">{formatExactUsd(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer className="mt-3 flex items-center gap-1 border-t bg-muted/50 py-1.5 pr-3 pl-5 text-xs text-muted-foreground">
        <span className="min-w-0 flex-1 truncate">
          {formatExactTime(transaction.created_at)},{' '}
          <code title={transaction.reference} className="font-mono text-2xs">
            {transaction.kind} {transaction.reference}
          </code>
        </span>
        <CopyButton value={`${transaction.kind} ${transaction.reference}`} label="reference" />
      </footer>
    </Card>
  )
}

type BalanceChangeProps = { label: string; before: string | null; after: string | null; testId: string }

function BalanceChange({ label, before, after, testId }: BalanceChangeProps) {
  if (before === null || after === null) {
    return <p className="text-sm text-muted-foreground">{label}: not known for transactions of that time.</p>
  }
  return (
    <div className="grid gap-0.5" data-testid={testId}>
      <span className="text-xs text-muted-foreground">{label}</span>
      <span className="flex flex-wrap items-center gap-x-2 font-medium tabular-nums">
        <span title={formatUsd(before, 'exact')}>{formatExactUsd(before)}</span>
        <ArrowRight role="img" aria-label="to" className="size-3.5 text-muted-foreground" />
        <span title={formatUsd(after, 'exact')}>{formatExactUsd(after)}</span>
      </span>
    </div>
  )
}
