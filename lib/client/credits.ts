import { queryOptions } from '@tanstack/react-query'
import { formatNanosAsUsd } from '@/lib/core/money'
import { apiRequest } from './api-client'
import { nanosFromJson } from './usd-from-json'

const creditsResponse = () => import('@/lib/schemas/credits').then((schemas) => schemas.creditsResponse)

/** What is left, and the two sums it comes from; exact USD decimals. */
export type Balance = { remainingUsd: string; totalCreditsUsd: string; totalUsageUsd: string }

/** The balance from its two sums in nano-dollars; the server prepares pages with it, the browser keeps it fresh. */
export function describeBalance({ creditsNanos, usageNanos }: { creditsNanos: bigint; usageNanos: bigint }): Balance {
  return {
    remainingUsd: formatNanosAsUsd(creditsNanos - usageNanos),
    totalCreditsUsd: formatNanosAsUsd(creditsNanos),
    totalUsageUsd: formatNanosAsUsd(usageNanos),
  }
}

async function fetchBalance(signal: AbortSignal): Promise<Balance> {
  const { data } = await apiRequest({ path: '/credits', response: creditsResponse, signal })
  return describeBalance({
    creditsNanos: nanosFromJson(data.total_credits),
    usageNanos: nanosFromJson(data.total_usage),
  })
}

export const creditQueries = {
  all: () => ['credits'] as const,
  balance: () => queryOptions({ queryKey: ['credits', 'balance'], queryFn: ({ signal }) => fetchBalance(signal) }),
}
