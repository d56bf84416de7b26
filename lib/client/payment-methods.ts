import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { PaymentMethodObject } from '@/lib/schemas/payment-methods'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'

const removedResponse = () => import('@/lib/schemas/billing-details').then((schemas) => schemas.removedResponse)
const paymentMethodListResponse = () =>
  import('@/lib/schemas/payment-methods').then((schemas) => schemas.paymentMethodListResponse)
const paymentPageResponse = () => import('@/lib/schemas/payment-methods').then((schemas) => schemas.paymentPageResponse)
const savedCardPurchaseResponse = () =>
  import('@/lib/schemas/payment-methods').then((schemas) => schemas.savedCardPurchaseResponse)

const ALL = ['billing', 'payment-methods'] as const

export const paymentMethodQueries = {
  /** The organization's saved cards, oldest first. */
  list: () =>
    queryOptions({
      queryKey: [...ALL],
      queryFn: async ({ signal }) => {
        const { data } = await apiRequest({ path: '/payment-methods', response: paymentMethodListResponse, signal })
        return data
      },
    }),
}

export const paymentMethodMutations = {
  /** Opens a page of Stripe's that saves a card; the answer's `url` is that page. */
  add: () =>
    mutationOptions({
      mutationFn: () => apiRequest({ method: 'POST', path: '/payment-methods', response: paymentPageResponse }),
    }),
  /** Shown at once, and taken back when the server refuses. */
  makeDefault: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({
          method: 'PATCH',
          path: `/payment-methods/${id}`,
          body: { is_default: true },
          response: paymentMethodListResponse,
        }),
      ...optimisticUpdate({
        queryClient: client,
        shows: (id: string) => [
          showIn<PaymentMethodObject[]>(ALL, (cards) => cards.map((card) => ({ ...card, is_default: card.id === id }))),
        ],
        refreshes: ALL,
      }),
    }),
  /** Also ends an auto top-up with this card, so everything about billing is read again. */
  remove: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'DELETE', path: `/payment-methods/${id}`, response: removedResponse }),
      onSuccess: () => client.invalidateQueries({ queryKey: ['billing'] }),
    }),
  /** Buys with a saved card at once; an `url` in the answer is a page on which the bank asks. */
  pay: () =>
    mutationOptions({
      mutationFn: (purchase: { amount_usd: string; payment_method_id: string; request_id: string }) =>
        apiRequest({ method: 'POST', path: '/credits/pay', body: purchase, response: savedCardPurchaseResponse }),
    }),
}
