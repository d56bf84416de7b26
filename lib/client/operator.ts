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

const accountDetailResponse = () => import('@/lib/schemas/operator').then((schemas) => schemas.accountDetailResponse)
const operatorProviderResponse = () =>
  import('@/lib/schemas/operator').then((schemas) => schemas.operatorProviderResponse)
const testedProviderKeyResponse = () =>
  import('@/lib/schemas/byok').then((schemas) => schemas.testedProviderKeyResponse)

const ALL = ['operator'] as const

const toPath = (id: string, rest: string) => `/operator/organizations/${encodeURIComponent(id)}/${rest}`

export type AccountFilters = { search: string; isFrozen: boolean }
type Decision = { id: string; reason: string }
type Gift = Decision & { amountUsd: string; requestKey: string }
type NewCode = { amountUsd: string; max: number; validUntil: string | null; creditDays: number | null }

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
  organization: (id: string) =>
    queryOptions({
      queryKey: [...ALL, 'organization', id],
      queryFn: async ({ signal }) =>
        (
          await apiRequest({
            path: `/operator/organizations/${encodeURIComponent(id)}`,
            response: accountDetailResponse,
            signal,
          })
        ).data,
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
  provider: (slug: string) =>
    queryOptions({
      queryKey: [...ALL, 'provider', slug],
      queryFn: async ({ signal }) =>
        (
          await apiRequest({
            path: `/operator/providers/${encodeURIComponent(slug)}`,
            response: operatorProviderResponse,
            signal,
          })
        ).data,
      refetchInterval: 15_000,
    }),
  promotions: () =>
    queryOptions({
      queryKey: [...ALL, 'promotions'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/operator/promotions', response: promotionsResponse, signal })).data,
    }),
  log: (search: string) =>
    infiniteQueryOptions({
      queryKey: [...ALL, 'log', search],
      queryFn: ({ pageParam, signal }) =>
        apiRequest({
          path: '/operator/log',
          query: { search, before: pageParam },
          response: operatorLogResponse,
          signal,
        }),
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
  acknowledgeDiscrepancy: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (body: { id: string; occurrence: number; reason: string }) =>
        post('/operator/ledger/discrepancies/acknowledge', body),
      // A refusal may say that what is shown is old.
      onSettled: () => queryClient.invalidateQueries({ queryKey: ALL }),
    }),
  createCode: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: async ({ amountUsd, max, validUntil, creditDays }: NewCode) => {
        const body = { amount_usd: amountUsd, max, valid_until: validUntil, credit_days: creditDays }
        const path = '/operator/promotions'
        return (await apiRequest({ method: 'POST', path, body, response: createdPromotionResponse })).data
      },
      onSuccess: () => queryClient.invalidateQueries({ queryKey: ALL }),
    }),
  /** Asks the provider; changes nothing. */
  testProvider: () =>
    mutationOptions({
      mutationFn: async (slug: string) => {
        const path = `/operator/providers/${encodeURIComponent(slug)}/test`
        return (await apiRequest({ method: 'POST', path, response: testedProviderKeyResponse })).data
      },
    }),
  disableCode: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) => post(`/operator/promotions/${encodeURIComponent(id)}/disable`, {}),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: ALL }),
    }),
}
