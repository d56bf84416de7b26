import { infiniteQueryOptions, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { apiRequest } from './api-client'

const accountsResponse = () => import('@/lib/schemas/operator').then((schemas) => schemas.accountsResponse)
const acknowledgedResponse = () => import('@/lib/schemas/operator').then((schemas) => schemas.acknowledgedResponse)
const createdPromotionResponse = () =>
  import('@/lib/schemas/operator').then((schemas) => schemas.createdPromotionResponse)
const operatorDoneResponse = () => import('@/lib/schemas/operator').then((schemas) => schemas.operatorDoneResponse)
const operatorLedgerResponse = () => import('@/lib/schemas/operator').then((schemas) => schemas.operatorLedgerResponse)
const operatorLogResponse = () => import('@/lib/schemas/operator').then((schemas) => schemas.operatorLogResponse)
const operatorProvidersResponse = () =>
  import('@/lib/schemas/operator').then((schemas) => schemas.operatorProvidersResponse)
const promotionsResponse = () => import('@/lib/schemas/operator').then((schemas) => schemas.promotionsResponse)

const ALL = ['operator'] as const

const toPath = (id: string, rest: string) => `/operator/organizations/${encodeURIComponent(id)}/${rest}`

export type AccountFilters = { search: string; isFrozen: boolean }
type Decision = { id: string; reason: string }
type Gift = Decision & { amountUsd: string; requestKey: string }
type NewCode = { amountUsd: string; max: number }

export const operatorQueries = {
  organizations: ({ search, isFrozen }: AccountFilters) =>
    infiniteQueryOptions({
      queryKey: [...ALL, 'organizations', search, isFrozen],
      queryFn: ({ pageParam, signal }) =>
        apiRequest({
          path: '/operator/organizations',
          query: { search, frozen: isFrozen, before: pageParam },
          response: accountsResponse,
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
  ledger: () =>
    queryOptions({
      queryKey: [...ALL, 'ledger'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/operator/ledger', response: operatorLedgerResponse, signal })).data,
      refetchInterval: 60_000,
    }),
  providers: () =>
    queryOptions({
      queryKey: [...ALL, 'providers'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/operator/providers', response: operatorProvidersResponse, signal })).data,
      refetchInterval: 60_000,
    }),
  promotions: () =>
    queryOptions({
      queryKey: [...ALL, 'promotions'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/operator/promotions', response: promotionsResponse, signal })).data,
    }),
  log: () =>
    infiniteQueryOptions({
      queryKey: [...ALL, 'log'],
      queryFn: ({ pageParam, signal }) =>
        apiRequest({ path: '/operator/log', query: { before: pageParam }, response: operatorLogResponse, signal }),
      initialPageParam: '',
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
}

const post = (path: string, body: unknown) => apiRequest({ method: 'POST', path, body, response: operatorDoneResponse })

export const operatorMutations = {
  freeze: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, reason }: Decision) => post(toPath(id, 'freeze'), { reason }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: ALL }),
    }),
  unfreeze: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, reason }: Decision) => post(toPath(id, 'unfreeze'), { reason }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: ALL }),
    }),
  giveCredit: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, reason, amountUsd, requestKey }: Gift) =>
        post(toPath(id, 'credit'), { amount_usd: amountUsd, reason, request_key: requestKey }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: ALL }),
    }),
  acknowledge: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (reason: string) =>
        apiRequest({
          method: 'POST',
          path: '/operator/ledger/acknowledge',
          body: { reason },
          response: acknowledgedResponse,
        }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: ALL }),
    }),
  createCode: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: async ({ amountUsd, max }: NewCode) => {
        const body = { amount_usd: amountUsd, max }
        const path = '/operator/promotions'
        return (await apiRequest({ method: 'POST', path, body, response: createdPromotionResponse })).data
      },
      onSuccess: () => queryClient.invalidateQueries({ queryKey: ALL }),
    }),
  disableCode: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) => post(`/operator/promotions/${encodeURIComponent(id)}/disable`, {}),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: ALL }),
    }),
}
