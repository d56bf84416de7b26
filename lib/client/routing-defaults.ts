import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type {
  PreviewRoutingDefaults,
  RoutingDefaultsObject,
  updateRoutingDefaultsBody,
} from '@/lib/schemas/routing-defaults'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'

const routingDefaultsPreviewResponse = () =>
  import('@/lib/schemas/routing-defaults').then((schemas) => schemas.routingDefaultsPreviewResponse)
const routingDefaultsResponse = () =>
  import('@/lib/schemas/routing-defaults').then((schemas) => schemas.routingDefaultsResponse)

export type RoutingDefaultsChange = z.input<typeof updateRoutingDefaultsBody>

const PATH = '/routing-defaults'
const currentKey = ['routing-defaults', 'all'] as const

export const routingDefaultsQueries = {
  current: () =>
    queryOptions({
      queryKey: currentKey,
      queryFn: async ({ signal }) => (await apiRequest({ path: PATH, response: routingDefaultsResponse, signal })).data,
    }),
  /** What settings leave of all models. */
  preview: (settings: PreviewRoutingDefaults) =>
    queryOptions({
      queryKey: ['routing-defaults', 'preview', settings],
      queryFn: async ({ signal }) => {
        const request = { path: `${PATH}/preview`, body: settings, response: routingDefaultsPreviewResponse, signal }
        return (await apiRequest({ method: 'POST', ...request })).data
      },
      placeholderData: (before) => before,
    }),
}

export const routingDefaultsMutations = {
  /** Shown at once, and taken back when the server refuses. */
  change: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (body: RoutingDefaultsChange) =>
        apiRequest({ method: 'PATCH', path: PATH, body, response: routingDefaultsResponse }),
      ...optimisticUpdate({
        queryClient,
        shows: ({ default_model: model, provider }: RoutingDefaultsChange) => [
          showIn<RoutingDefaultsObject>(currentKey, (before) => ({
            ...before,
            default_model: model === undefined ? before.default_model : model,
            provider: { ...before.provider, ...provider },
          })),
        ],
        refreshes: ['routing-defaults'],
      }),
    }),
}
