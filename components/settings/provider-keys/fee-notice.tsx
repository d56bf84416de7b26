'use client'

import { useQuery } from '@tanstack/react-query'
import { Usd } from '@/components/layout/usd'
import { Progress } from '@/components/ui/progress'
import { Skeleton } from '@/components/ui/skeleton'
import { providerKeyQueries } from '@/lib/client/provider-keys'

/** What answers on own keys cost, and how far the month's allowance goes. */
export function FeeNotice() {
  const terms = useQuery(providerKeyQueries.terms())
  if (terms.error) return null
  if (!terms.data) return <Skeleton className="h-30 rounded-lg sm:h-20" />
  const { fee_percent: percent, allowance_usd: allowance, used_usd: used, fee_usd: fee } = terms.data
  if (percent === 0) return <p className="text-sm text-muted-foreground">Answers on your own keys cost nothing here.</p>
  return (
    <div className="grid gap-2 rounded-lg border bg-card px-4 py-3 text-sm shadow-raised">
      <p className="text-pretty">
        The first <Usd amount={allowance} /> of list prices a month are free; above that, {percent} % of the list price
        is taken from your credits.
      </p>
      <Progress label="Free allowance used" fraction={Math.min(1, Number(used) / Math.max(Number(allowance), 1e-9))} />
      <p className="text-xs text-muted-foreground">
        <Usd amount={used} /> used this month (UTC), <Usd amount={fee} /> in fees so far.
      </p>
    </div>
  )
}
