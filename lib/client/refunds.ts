import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { apiRequest } from './api-client'

const refundObject = () => import('@/lib/schemas/refunds').then((schemas) => schemas.refundObject)
const refundPreview = () => import('@/lib/schemas/refunds').then((schemas) => schemas.refundPreview)

export const refundQueries = {
  /** Exactly what giving a purchase back would return; fails with a sentence when nothing can go back. */
  preview: (orderId: string) =>
    queryOptions({
      queryKey: ['billing', 'refund', orderId],
      queryFn: ({ signal }) =>
        apiRequest({ path: `/credits/orders/${orderId}/refund`, response: refundPreview, signal }),
      retry: false,
      // Money is spent meanwhile: what is shown is asked for each time.
      staleTime: 0,
      gcTime: 0,
    }),
}

type RefundRequest = { orderId: string; amountUsd: string; requestKey: string }

export const refundMutations = {
  /** Gives back what the preview showed; the same `requestKey` never gives back twice. */
  request: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ orderId, amountUsd, requestKey }: RefundRequest) =>
        apiRequest({
          method: 'POST',
          path: `/credits/orders/${orderId}/refund`,
          body: { amount_usd: amountUsd, request_key: requestKey },
          response: refundObject,
        }),
      onSuccess: async () => {
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: ['billing', 'orders'] }),
          queryClient.invalidateQueries({ queryKey: ['credits'] }),
        ])
      },
    }),
}
