import type { ReactNode } from 'react'
import { AddCredits } from '@/components/layout/add-credits'
import { Usd } from '@/components/layout/usd'
import { Card } from '@/components/ui/card'
import { formatUtcDay } from '@/lib/client/format-time'
import { formatUsd } from '@/lib/client/format-usd'
import type { Overview } from '@/lib/schemas/overview'

const DAY_MS = 86_400_000
const MANY_DAYS = 365

/** The balance, how fast it is spent, and until when it lasts. */
export function BalanceOutlook({ overview }: { overview: Overview }) {
  const { balance_usd: balance, burn, days } = overview
  return (
    <Card aria-label="Balance" className="justify-between gap-5 p-5">
      <div className="flex items-start justify-between gap-4">
        <div className="grid gap-0.5">
          <h2 className="text-sm text-muted-foreground">Balance</h2>
          <p
            title={formatUsd(balance, 'exact')}
            data-testid="overview-balance"
            className="text-2xl font-semibold tracking-tight tabular-nums"
          >
            {formatUsd(balance, 'floor')}
          </p>
        </div>
        <AddCredits />
      </div>
      <dl className="grid gap-2 border-t pt-4 text-sm">
        <Line name={burn.days === 1 ? 'Spent today' : `Spent per day, mean of ${burn.days} days`}>
          <Usd amount={burn.per_day_usd} />
        </Line>
        <Line name="Lasts for">
          {describeLasting(burn.days_left, {
            today: days.at(-1)?.date,
            isEmpty: balance === '0' || balance.startsWith('-'),
          })}
        </Line>
      </dl>
    </Card>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="text-right font-medium tabular-nums">{children}</dd>
    </div>
  )
}

type Facts = { today: string | undefined; isEmpty: boolean }

function describeLasting(daysLeft: number | null, { today, isEmpty }: Facts): ReactNode {
  if (daysLeft === null) return 'Nothing is spent'
  if (daysLeft === 0) return isEmpty ? 'It is used up' : 'Less than a day'
  if (daysLeft > MANY_DAYS) return 'More than a year'
  const until = formatUtcDay(Date.parse(`${today ?? ''}T00:00:00Z`) + daysLeft * DAY_MS)
  return <span title={`Until about ${until}`}>{daysLeft === 1 ? '1 day' : `${daysLeft} days`}</span>
}
