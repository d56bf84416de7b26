'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { Skeleton } from '@/components/ui/skeleton'
import { creditQueries } from '@/lib/client/credits'
import { formatUsd } from '@/lib/client/format-usd'
import { useMayBuy } from './add-credits'

function BalanceValue() {
  const { data, isError } = useQuery(creditQueries.balance())
  if (isError) return <span className="text-muted-foreground">unavailable</span>
  if (!data) return <Skeleton className="inline-block h-4 w-14" />
  return <span title={formatUsd(data.remainingUsd, 'exact')}>{formatUsd(data.remainingUsd, 'floor')}</span>
}

/** The balance at the foot of the sidebar. */
export function BalanceCard() {
  const mayBuy = useMayBuy()
  return (
    <Link
      href="/credits"
      className="grid gap-0.5 rounded-lg border bg-card px-3 py-2.5 shadow-raised hover:border-input"
    >
      <span className="text-xs text-muted-foreground">Balance</span>
      <span className="flex items-baseline justify-between gap-2">
        <span className="text-lg font-semibold tabular-nums">
          <BalanceValue />
        </span>
        {mayBuy && <span className="text-xs font-medium text-brand">Add credits</span>}
      </span>
    </Link>
  )
}

/** The balance in the top bar of narrow screens. */
export function BalanceChip() {
  const mayBuy = useMayBuy()
  return (
    <Link
      href="/credits"
      aria-label={mayBuy ? 'Balance, add credits' : 'Balance'}
      className="inline-flex h-8 items-center rounded-full border bg-card px-3 text-sm font-medium tabular-nums"
    >
      <BalanceValue />
    </Link>
  )
}
