import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { createDestinationBody, DestinationObject, updateDestinationBody } from '@/lib/schemas/observability'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'

const deletedDestinationResponse = () =>
  import('@/lib/schemas/observability').then((schemas) => schemas.deletedDestinationResponse)
const destinationListResponse = () =>
  import('@/lib/schemas/observability').then((schemas) => schemas.destinationListResponse)
const destinationResponse = () => import('@/lib/schemas/observability').then((schemas) => schemas.destinationResponse)
const testedDestinationResponse = () =>
  import('@/lib/schemas/observability').then((schemas) => schemas.testedDestinationResponse)

type DestinationSwitch = { id: string; enabled: boolean }

const root = '/observability/destinations'
const all = ['observability'] as const

export const observabilityQueries = {
  destinations: () =>
    queryOptions({
      queryKey: ['observability', 'destinations'],
      queryFn: async ({ signal }) => (await apiRequest({ path: root, response: destinationListResponse, signal })).data,
      // Deliveries are counted by other processes.
      refetchInterval: 10_000,
    }),
}

const refresh = (queryClient: QueryClient) => () => queryClient.invalidateQueries({ queryKey: all })

export const observabilityMutations = {
  create: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (body: z.input<typeof createDestinationBody>) =>
        apiRequest({ method: 'POST', path: root, body, response: destinationResponse }),
      onSuccess: refresh(queryClient),
    }),
  update: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, ...body }: z.input<typeof updateDestinationBody> & { id: string }) =>
        apiRequest({ method: 'PATCH', path: `${root}/${id}`, body, response: destinationResponse }),
      onSuccess: refresh(queryClient),
    }),
  /** Shown at once, and taken back when the server refuses. */
  setEnabled: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, enabled }: DestinationSwitch) =>
        apiRequest({ method: 'PATCH', path: `${root}/${id}`, body: { enabled }, response: destinationResponse }),
      ...optimisticUpdate({
        queryClient,
        shows: ({ id, enabled }: DestinationSwitch) => [
          showIn<DestinationObject[]>(observabilityQueries.destinations().queryKey, (destinations) =>
            destinations.map((destination) => (destination.id === id ? { ...destination, enabled } : destination)),
          ),
        ],
        refreshes: all,
      }),
    }),
  remove: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'DELETE', path: `${root}/${id}`, response: deletedDestinationResponse }),
      onSuccess: refresh(queryClient),
    }),
  test: () =>
    mutationOptions({
      mutationFn: async (id: string) => {
        const path = `${root}/${id}/test`
        return (await apiRequest({ method: 'POST', path, body: {}, response: testedDestinationResponse })).data
      },
    }),
}
