import { infiniteQueryOptions, keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query'
import { apiRequest } from './api-client'

const checkoutResponse = () => import('@/lib/schemas/billing').then((schemas) => schemas.checkoutResponse)
const orderListResponse = () => import('@/lib/schemas/billing').then((schemas) => schemas.orderListResponse)
const orderObject = () => import('@/lib/schemas/billing').then((schemas) => schemas.orderObject)
const quoteResponse = () => import('@/lib/schemas/billing').then((schemas) => schemas.quoteResponse)

const PAGE_SIZE = 20
const PENDING_REFRESH_MS = 2_000
const QUOTE_STALE_MS = 300_000
// A constant would be narrowed to null, and the later pages have cursors.
const getFirstCursor = (): string | null => null

export const billingQueries = {
  /** What an amount costs. The last answer stays while another amount is asked for. */
  quote: (amountUsd: string) =>
    queryOptions({
      queryKey: ['billing', 'quote', amountUsd],
      queryFn: ({ signal }) => {
        const query = { amount_usd: amountUsd }
        return apiRequest({ path: '/credits/quote', query, response: quoteResponse, signal })
      },
      placeholderData: keepPreviousData,
      staleTime: QUOTE_STALE_MS,
    }),
  /** Every purchase, newest first, page by page. */
  orders: () =>
    infiniteQueryOptions({
      queryKey: ['billing', 'orders'],
      queryFn: ({ pageParam, signal }) => {
        const query = { limit: PAGE_SIZE, cursor: pageParam ?? undefined }
        return apiRequest({ path: '/credits/orders', query, response: orderListResponse, signal })
      },
      initialPageParam: getFirstCursor(),
      getNextPageParam: (page) => page.next_cursor,
    }),
  /** The purchase that the payment page sent the browser back from; asked again until it is decided. */
  returned: (sessionId: string) =>
    queryOptions({
      queryKey: ['billing', 'returned', sessionId],
      queryFn: () => {
        const body = { session_id: sessionId }
        return apiRequest({ method: 'POST', path: '/credits/orders/confirm', body, response: orderObject })
      },
      refetchInterval: ({ state }) => (state.data?.status === 'pending' ? PENDING_REFRESH_MS : false),
    }),
}

export const billingMutations = {
  /** Opens a purchase; the answer's `url` is the payment page. */
  checkout: () =>
    mutationOptions({
      mutationFn: (purchase: { amount_usd: string; save_card: boolean }) =>
        apiRequest({
          method: 'POST',
          path: '/credits/checkout',
          body: purchase,
          response: checkoutResponse,
        }),
    }),
}
