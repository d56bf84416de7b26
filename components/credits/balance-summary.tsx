'use client'

import { useQuery } from '@tanstack/react-query'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { creditQueries } from '@/lib/client/credits'
import { formatUsd } from '@/lib/client/format-usd'

/** What is left, and the two sums behind it. */
export function BalanceSummary() {
  const balance = useQuery(creditQueries.balance())
  if (balance.isPending) return <Skeleton className="h-44 rounded-lg" />
  if (!balance.data) {
    return (
      <Card>
        <ErrorState
          title="The balance could not be loaded"
          description={balance.error.message}
          onRetry={() => void balance.refetch()}
          isRetrying={balance.isFetching}
        />
      </Card>
    )
  }
  const { remainingUsd, totalCreditsUsd, totalUsageUsd } = balance.data
  return (
    <Card aria-label="Balance" className="justify-between gap-6 p-5">
      <div className="grid gap-1">
        <h2 className="text-sm text-muted-foreground">Balance</h2>
        <p
          data-testid="balance"
          title={formatUsd(remainingUsd, 'exact')}
          className="text-[2.25rem] leading-10 font-semibold tracking-[-0.04em] tabular-nums"
        >
          {formatUsd(remainingUsd, 'floor')}
        </p>
        <p className="text-sm text-muted-foreground">
          Exactly <span data-testid="balance-exact">{formatUsd(remainingUsd, 'exact')}</span>. Purchased credits do not
          expire.
        </p>
      </div>
      <dl className="grid gap-2 border-t pt-3 text-sm">
        <BalanceLine name="Added so far" usd={totalCreditsUsd} />
        <BalanceLine name="Used so far" usd={totalUsageUsd} />
      </dl>
    </Card>
  )
}

function BalanceLine({ name, usd }: { name: string; usd: string }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-muted-foreground">{name}</dt>
      <dd title={formatUsd(usd, 'exact')} className="tabular-nums">
        {formatUsd(usd)}
      </dd>
    </div>
  )
}
