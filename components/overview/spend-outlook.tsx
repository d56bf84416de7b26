import Link from 'next/link'
import { Usd } from '@/components/layout/usd'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Sparkline } from '@/components/ui/sparkline'
import { formatCount } from '@/lib/client/format-count'
import { formatUtcDay } from '@/lib/client/format-time'
import { formatUsd } from '@/lib/client/format-usd'
import { formatNanosAsUsd, parseUsdToNanos } from '@/lib/core/money'
import type { Overview } from '@/lib/schemas/overview'

const toNanos = (usd: string): bigint => parseUsdToNanos(usd) ?? 0n
const toDay = (date: string): string => formatUtcDay(date, 'short')

/** What was spent on each of the last 30 days. */
export function SpendOutlook({ days }: { days: Overview['days'] }) {
  const total = formatNanosAsUsd(days.reduce((sum, day) => sum + toNanos(day.spend_usd), 0n))
  const requests = days.reduce((sum, day) => sum + day.requests, 0)
  const [first, last] = [days[0], days.at(-1)]
  return (
    <Card aria-label="Spend" className="gap-4 p-5">
      <div className="flex items-start justify-between gap-4">
        <div className="grid gap-0.5">
          <h2 className="text-sm text-muted-foreground">Spend, last 30 days</h2>
          <p className="text-2xl font-semibold tracking-tight">
            <Usd amount={total} />
          </p>
          <p className="text-xs text-muted-foreground">
            {formatCount(requests, 'exact')} {requests === 1 ? 'request' : 'requests'}
          </p>
        </div>
        <Button asChild size="sm" variant="outline">
          <Link href="/activity?range=30d">See activity</Link>
        </Button>
      </div>
      <div className="mt-auto grid gap-1">
        <Sparkline
          label={`Spend per day over the last 30 days, ${formatUsd(total)} in all`}
          points={days.map((day) => ({
            value: Number(toNanos(day.spend_usd)),
            text: `${toDay(day.date)}: ${formatUsd(day.spend_usd, 'exact')}`,
          }))}
          className="h-20"
        />
        <p aria-hidden className="flex justify-between text-2xs text-muted-foreground">
          <span>{first && toDay(first.date)}</span>
          <span>{last && toDay(last.date)}</span>
        </p>
      </div>
    </Card>
  )
}
