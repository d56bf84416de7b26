import { queryOptions } from '@tanstack/react-query'
import { formatNanosAsUsd } from '@/lib/core/money'
import { creditsResponse } from '@/lib/schemas/credits'
import { apiRequest } from './api-client'
import { nanosFromJson } from './usd-from-json'

/** What is left, and the two sums it comes from; exact USD decimals. */
export type Balance = { remainingUsd: string; totalCreditsUsd: string; totalUsageUsd: string }

async function fetchBalance(signal: AbortSignal): Promise<Balance> {
  const { data } = await apiRequest({ path: '/credits', response: creditsResponse, signal })
  const [credits, usage] = [nanosFromJson(data.total_credits), nanosFromJson(data.total_usage)]
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
