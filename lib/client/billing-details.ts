import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { BillingDetails, BillingDetailsInput } from '@/lib/schemas/billing-details'
import { apiRequest } from './api-client'

const billingDetailsResponse = () =>
  import('@/lib/schemas/billing-details').then((schemas) => schemas.billingDetailsResponse)
const invoiceResponse = () => import('@/lib/schemas/billing-details').then((schemas) => schemas.invoiceResponse)
const removedResponse = () => import('@/lib/schemas/billing-details').then((schemas) => schemas.removedResponse)
const taxIdResponse = () => import('@/lib/schemas/billing-details').then((schemas) => schemas.taxIdResponse)

const KEY = ['billing', 'details'] as const

export const billingDetailsQueries = {
  /** What invoices say about the buyer. */
  details: () =>
    queryOptions({
      queryKey: [...KEY],
      queryFn: async ({ signal }) => {
        const { data } = await apiRequest({ path: '/billing-details', response: billingDetailsResponse, signal })
        return data
      },
    }),
  /** Where an invoice can be seen; its addresses expire, so it is asked for each time. */
  invoice: (orderId: string) =>
    queryOptions({
      queryKey: ['billing', 'invoice', orderId],
      queryFn: async ({ signal }) => {
        const path = `/credits/orders/${encodeURIComponent(orderId)}/invoice`
        const { data } = await apiRequest({ path, response: invoiceResponse, signal })
        return data
      },
      gcTime: 0,
      retry: false,
    }),
}

export const billingDetailsMutations = {
  save: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (body: BillingDetailsInput) =>
        apiRequest({ method: 'PUT', path: '/billing-details', body, response: billingDetailsResponse }),
      onSuccess: ({ data }) => client.setQueryData<BillingDetails>([...KEY], data),
    }),
  addTaxId: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (body: { type: string; value: string }) =>
        apiRequest({ method: 'POST', path: '/billing-details/tax-ids', body, response: taxIdResponse }),
      onSuccess: () => client.invalidateQueries({ queryKey: [...KEY] }),
    }),
  removeTaxId: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'DELETE', path: `/billing-details/tax-ids/${id}`, response: removedResponse }),
      onSuccess: () => client.invalidateQueries({ queryKey: [...KEY] }),
    }),
}
