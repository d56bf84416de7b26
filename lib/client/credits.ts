import { queryOptions } from '@tanstack/react-query'
import { formatNanosAsUsd, parseUsdToNanos } from '@/lib/core/money'
import { creditsResponse } from '@/lib/schemas/credits'
import { apiRequest } from './api-client'

/** What is left, and the two sums it comes from; exact USD decimals. */
export type Balance = { remainingUsd: string; totalCreditsUsd: string; totalUsageUsd: string }

// The API sends JSON numbers for its clients; subtracting them as doubles would invent digits.
const NANO_DECIMALS = 9
const toNanos = (usd: number): bigint => parseUsdToNanos(usd.toFixed(NANO_DECIMALS)) ?? 0n

async function fetchBalance(signal: AbortSignal): Promise<Balance> {
  const { data } = await apiRequest({ path: '/credits', response: creditsResponse, signal })
  const [credits, usage] = [toNanos(data.total_credits), toNanos(data.total_usage)]
  return {
    remainingUsd: formatNanosAsUsd(credits - usage),
    totalCreditsUsd: formatNanosAsUsd(credits),
    totalUsageUsd: formatNanosAsUsd(usage),
  }
}

export const creditQueries = {
  all: () => ['credits'] as const,
  balance: () => queryOptions({ queryKey: ['credits', 'balance'], queryFn: ({ signal }) => fetchBalance(signal) }),
}
