import { queryOptions } from '@tanstack/react-query'
import { apiRequest } from './api-client'

const providersResponse = () => import('@/lib/schemas/models').then((schemas) => schemas.providersResponse)

export const providerQueries = {
  /** Those that serve a model of the catalogue, by name. */
  list: () =>
    queryOptions({
      queryKey: ['providers'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/providers', response: providersResponse, signal })).data,
      staleTime: 60_000,
    }),
}
