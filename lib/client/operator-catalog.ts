import { infiniteQueryOptions, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type {
  CatalogState,
  setPriceBody,
  updateEndpointBody,
  updateModelBody,
  withdrawPriceBody,
} from '@/lib/schemas/operator-catalog'
import { apiRequest } from './api-client'

const catalogResponse = () => import('@/lib/schemas/operator-catalog').then((schemas) => schemas.catalogResponse)
const catalogEndpointResponse = () =>
  import('@/lib/schemas/operator-catalog').then((schemas) => schemas.catalogEndpointResponse)
const catalogChangeResponse = () =>
  import('@/lib/schemas/operator-catalog').then((schemas) => schemas.catalogChangeResponse)

const PATH = '/operator/catalog'
const ALL = ['operator', 'catalog'] as const

export type CatalogFilters = { search: string; state: CatalogState }
export type PriceOrder = z.input<typeof setPriceBody>

export const operatorCatalogQueries = {
  list: (filters: CatalogFilters) =>
    infiniteQueryOptions({
      queryKey: [...ALL, 'list', filters],
      queryFn: ({ pageParam, signal }) =>
        apiRequest({ path: PATH, query: { ...filters, after: pageParam }, response: catalogResponse, signal }),
      initialPageParam: '',
      getNextPageParam: ({ next }) => next ?? undefined,
      placeholderData: (before) => before,
    }),
  endpoint: (id: string) =>
    queryOptions({
      queryKey: [...ALL, 'endpoint', id],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: `${PATH}/endpoint`, query: { id }, response: catalogEndpointResponse, signal })).data,
    }),
}

const change = (request: { method: 'POST' | 'PATCH'; path: string; body: unknown }) =>
  apiRequest({ ...request, response: catalogChangeResponse })

/** After an answer of any kind: a refusal may say that what is shown is old. */
const refresh = (queryClient: QueryClient) => () => queryClient.invalidateQueries({ queryKey: ['operator'] })

export const operatorCatalogMutations = {
  setPrice: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (body: PriceOrder) => change({ method: 'POST', path: `${PATH}/prices`, body }),
      onSettled: refresh(queryClient),
    }),
  withdrawPrice: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (body: z.input<typeof withdrawPriceBody>) =>
        change({ method: 'POST', path: `${PATH}/prices/withdraw`, body }),
      onSettled: refresh(queryClient),
    }),
  updateEndpoint: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (body: z.input<typeof updateEndpointBody>) =>
        change({ method: 'PATCH', path: `${PATH}/endpoint`, body }),
      onSettled: refresh(queryClient),
    }),
  updateModel: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (body: z.input<typeof updateModelBody>) => change({ method: 'PATCH', path: `${PATH}/model`, body }),
      onSettled: refresh(queryClient),
    }),
}
