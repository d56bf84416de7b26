import { queryOptions } from '@tanstack/react-query'
import { generationResponse } from '@/lib/schemas/generation'
import { apiRequest } from './api-client'

export const generationQueries = {
  /** One request with everything about it; it never changes. */
  detail: (id: string) =>
    queryOptions({
      queryKey: ['generations', id],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/generation', query: { id }, response: generationResponse, signal })).data,
      staleTime: Infinity,
    }),
}
