import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { apiRequest } from './api-client'
import { creditQueries } from './credits'

const promotionListResponse = () => import('@/lib/schemas/promotions').then((schemas) => schemas.promotionListResponse)
const redeemResponse = () => import('@/lib/schemas/promotions').then((schemas) => schemas.redeemResponse)

export const promotionQueries = {
  all: () => ['promotions'] as const,
  /** Promotional credit that is left, in the order in which it is used. */
  list: () =>
    queryOptions({
      queryKey: ['promotions', 'list'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/credits/promotions', response: promotionListResponse, signal })).data,
    }),
}

export const promotionMutations = {
  redeem: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: async (code: string) =>
        (await apiRequest({ method: 'POST', path: '/credits/redeem', body: { code }, response: redeemResponse })).data,
      onSuccess: () =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: promotionQueries.all() }),
          queryClient.invalidateQueries({ queryKey: creditQueries.all() }),
        ]),
    }),
}
