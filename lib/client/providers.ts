import { queryOptions } from '@tanstack/react-query'
import { providersResponse } from '@/lib/schemas/models'
import { apiRequest } from './api-client'

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
