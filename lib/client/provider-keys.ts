import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { createProviderKeyBody, ProviderKeyObject, updateProviderKeyBody } from '@/lib/schemas/byok'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'

const deletedProviderKeyResponse = () =>
  import('@/lib/schemas/byok').then((schemas) => schemas.deletedProviderKeyResponse)
const providerKeyListResponse = () => import('@/lib/schemas/byok').then((schemas) => schemas.providerKeyListResponse)
const providerKeyResponse = () => import('@/lib/schemas/byok').then((schemas) => schemas.providerKeyResponse)
const providerKeyTermsResponse = () => import('@/lib/schemas/byok').then((schemas) => schemas.providerKeyTermsResponse)
const testedProviderKeyResponse = () =>
  import('@/lib/schemas/byok').then((schemas) => schemas.testedProviderKeyResponse)

export type NewProviderKey = z.input<typeof createProviderKeyBody>
type ProviderKeySwitch = { id: string; disabled: boolean }
export type ProviderKeyChange = z.input<typeof updateProviderKeyBody> & { id: string }

const PATH = '/byok'
const listKey = ['provider-keys', 'list'] as const
const toPath = (id: string) => `${PATH}/${encodeURIComponent(id)}`

export const providerKeyQueries = {
  list: () =>
    queryOptions({
      queryKey: listKey,
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: PATH, query: { limit: 100 }, response: providerKeyListResponse, signal })).data,
    }),
  /** What answers on own keys cost, and how much of the month's allowance is used. */
  terms: () =>
    queryOptions({
      queryKey: ['provider-keys', 'terms'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: `${PATH}/terms`, response: providerKeyTermsResponse, signal })).data,
    }),
}

const refresh = (queryClient: QueryClient) => () => queryClient.invalidateQueries({ queryKey: ['provider-keys'] })

export const providerKeyMutations = {
  create: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (body: NewProviderKey) =>
        apiRequest({ method: 'POST', path: PATH, body, response: providerKeyResponse }),
      onSuccess: refresh(queryClient),
    }),
  update: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, ...body }: ProviderKeyChange) =>
        apiRequest({ method: 'PATCH', path: toPath(id), body, response: providerKeyResponse }),
      onSuccess: refresh(queryClient),
    }),
  /** Shown at once, and taken back when the server refuses. */
  setDisabled: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, disabled }: ProviderKeySwitch) =>
        apiRequest({ method: 'PATCH', path: toPath(id), body: { disabled }, response: providerKeyResponse }),
      ...optimisticUpdate({
        queryClient,
        shows: ({ id, disabled }: ProviderKeySwitch) => [
          showIn<ProviderKeyObject[]>(listKey, (keys) =>
            keys.map((key) => (key.id === id ? { ...key, disabled } : key)),
          ),
        ],
        refreshes: ['provider-keys'],
      }),
    }),
  /** Gives the keys of one provider the order of the list, shown at once and taken back when the server refuses. */
  reorder: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: async (ordered: readonly ProviderKeyObject[]) => {
        for (const [index, { id }] of ordered.entries()) {
          const body = { sort_order: index }
          await apiRequest({ method: 'PATCH', path: toPath(id), body, response: providerKeyResponse })
        }
      },
      ...optimisticUpdate({
        queryClient,
        shows: (ordered: readonly ProviderKeyObject[]) => {
          const places = new Map(ordered.map(({ id }, index) => [id, index]))
          return [
            showIn<ProviderKeyObject[]>(listKey, (keys) =>
              keys.map((key) => ({ ...key, sort_order: places.get(key.id) ?? key.sort_order })),
            ),
          ]
        },
        refreshes: ['provider-keys'],
      }),
    }),
  test: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: async (id: string) =>
        (await apiRequest({ method: 'POST', path: `${toPath(id)}/test`, response: testedProviderKeyResponse })).data,
      onSettled: refresh(queryClient),
    }),
  remove: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'DELETE', path: toPath(id), response: deletedProviderKeyResponse }),
      // Not waited for: the entry goes with the new list, and what it has to say of its end with it.
      onSuccess: () => {
        void refresh(queryClient)()
      },
    }),
}
