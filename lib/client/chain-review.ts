import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ChainStepObject } from '@/lib/schemas/chains'
import { apiRequest } from './api-client'

const chainReviewResponse = () => import('@/lib/schemas/chain-review').then((schemas) => schemas.chainReviewResponse)

/** Measured uptime and prices change slowly against what a person types. */
const STALE_MS = 30_000

export const chainReviewQueries = {
  /** What is wrong with steps as they are written, and what they are to cost and to withstand. */
  review: (steps: ChainStepObject[]) =>
    queryOptions({
      queryKey: ['chain-review', steps],
      queryFn: async ({ signal }) => {
        const request = { path: '/chains/check', body: { steps }, response: chainReviewResponse, signal }
        return (await apiRequest({ method: 'POST', ...request })).data
      },
      enabled: steps.length > 0,
      placeholderData: keepPreviousData,
      staleTime: STALE_MS,
    }),
}
