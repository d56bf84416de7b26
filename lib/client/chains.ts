import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { ChainObject, ChainStepObject, createChainBody, updateChainBody } from '@/lib/schemas/chains'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'

const chainListResponse = () => import('@/lib/schemas/chains').then((schemas) => schemas.chainListResponse)
const chainResponse = () => import('@/lib/schemas/chains').then((schemas) => schemas.chainResponse)
const chainVersionListResponse = () =>
  import('@/lib/schemas/chains').then((schemas) => schemas.chainVersionListResponse)
const deletedResponse = () => import('@/lib/schemas/chains').then((schemas) => schemas.deletedResponse)

export type CreateChainInput = z.input<typeof createChainBody>
type ChainNaming = { slug: string; name: string; description: string | null }
export type UpdateChainInput = z.input<typeof updateChainBody> & { slug: string }

const chainPath = (slug: string) => `/chains/${encodeURIComponent(slug)}`

const updateChain = ({ slug, ...body }: UpdateChainInput) =>
  apiRequest({ method: 'PATCH', path: chainPath(slug), body, response: chainResponse })

export const chainQueries = {
  all: () => ['chains'] as const,
  list: () =>
    queryOptions({
      queryKey: ['chains', 'list'],
      queryFn: async ({ signal }) => (await apiRequest({ path: '/chains', response: chainListResponse, signal })).data,
    }),
  detail: (slug: string) =>
    queryOptions({
      queryKey: ['chains', 'detail', slug],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: chainPath(slug), response: chainResponse, signal })).data,
    }),
  versions: (slug: string) =>
    queryOptions({
      queryKey: ['chains', 'versions', slug],
      queryFn: async ({ signal }) => {
        const path = `${chainPath(slug)}/versions`
        return (await apiRequest({ path, response: chainVersionListResponse, signal })).data
      },
    }),
}

/** Shows what the server says a chain is now, and asks anew for whatever else depends on it. */
function noteChain(queryClient: QueryClient, chain: ChainObject): Promise<void> {
  queryClient.setQueryData(chainQueries.detail(chain.slug).queryKey, chain)
  return queryClient.invalidateQueries({ queryKey: chainQueries.all() })
}

export const chainMutations = {
  create: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (input: CreateChainInput) =>
        apiRequest({ method: 'POST', path: '/chains', body: input, response: chainResponse }),
      onSuccess: ({ data }) => {
        void noteChain(queryClient, data)
      },
    }),
  /** Name and description, shown at once and taken back when the server refuses. */
  rename: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (naming: ChainNaming) => updateChain(naming),
      ...optimisticUpdate({
        queryClient,
        shows: ({ slug, ...naming }: ChainNaming) => [
          showIn<ChainObject[]>(chainQueries.list().queryKey, (chains) =>
            chains.map((chain) => (chain.slug === slug ? { ...chain, ...naming } : chain)),
          ),
          showIn<ChainObject>(chainQueries.detail(slug).queryKey, (chain) => ({ ...chain, ...naming })),
        ],
        refreshes: chainQueries.all(),
      }),
    }),
  /** Saves steps as the next version. */
  save: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ slug, steps }: { slug: string; steps: ChainStepObject[] }) => updateChain({ slug, steps }),
      onSuccess: ({ data }) => noteChain(queryClient, data),
    }),
  /** Goes back to an older version, or forward to a newer one. */
  designate: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ slug, version }: { slug: string; version: number }) =>
        updateChain({ slug, designated_version: version }),
      onSuccess: ({ data }) => noteChain(queryClient, data),
    }),
  remove: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (slug: string) => apiRequest({ method: 'DELETE', path: chainPath(slug), response: deletedResponse }),
      onSuccess: (_deleted, slug) => {
        queryClient.removeQueries({ queryKey: chainQueries.detail(slug).queryKey })
        // Not waited for: the row goes with the new list, and what it has to say of its end with it.
        void queryClient.invalidateQueries({ queryKey: chainQueries.list().queryKey })
      },
    }),
}
