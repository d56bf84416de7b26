import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'

const routingDefaultsResponse = () =>
  import('@/lib/schemas/routing-defaults').then((schemas) => schemas.routingDefaultsResponse)

const PATH = '/routing-defaults'

export const defaultModelQueries = {
  /** The model or chain of requests that name none; null without one. */
  current: () =>
    queryOptions({
      queryKey: ['routing-defaults', 'default-model'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: PATH, response: routingDefaultsResponse, signal })).data.default_model,
    }),
}

export const defaultModelMutations = {
  /** Shows the new default at once and takes it back when the server refuses it. */
  choose: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (model: string | null) =>
        apiRequest({ method: 'PATCH', path: PATH, body: { default_model: model }, response: routingDefaultsResponse }),
      ...optimisticUpdate({
        queryClient,
        shows: (model: string | null) => [showIn<string | null>(defaultModelQueries.current().queryKey, () => model)],
        refreshes: ['routing-defaults'],
      }),
    }),
}
