import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import {
  chainListResponse,
  chainResponse,
  deletedResponse,
  type createChainBody,
  type updateChainBody,
} from '@/lib/schemas/chains'
import { apiRequest } from './api-client'

export type CreateChainInput = z.input<typeof createChainBody>
export type UpdateChainInput = z.input<typeof updateChainBody> & { slug: string }

const chainPath = (slug: string) => `/chains/${encodeURIComponent(slug)}`

export const chainQueries = {
  all: () => ['chains'] as const,
  list: () =>
    queryOptions({
      queryKey: ['chains', 'list'],
      queryFn: async ({ signal }) => (await apiRequest({ path: '/chains', response: chainListResponse, signal })).data,
    }),
}

export const chainMutations = {
  create: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (input: CreateChainInput) =>
        apiRequest({ method: 'POST', path: '/chains', body: input, response: chainResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: chainQueries.all() }),
    }),
  update: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ slug, ...body }: UpdateChainInput) =>
        apiRequest({ method: 'PATCH', path: chainPath(slug), body, response: chainResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: chainQueries.all() }),
    }),
  /** Shows the new order at once and takes it back when the server refuses it. */
  reorder: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ slug, models }: { slug: string; models: string[] }) =>
        apiRequest({ method: 'PATCH', path: chainPath(slug), body: { models }, response: chainResponse }),
      onMutate: async ({ slug, models }) => {
        const { queryKey } = chainQueries.list()
        await queryClient.cancelQueries({ queryKey })
        const before = queryClient.getQueryData(queryKey)
        queryClient.setQueryData(queryKey, (chains) =>
          chains?.map((chain) => (chain.slug === slug ? { ...chain, models } : chain)),
        )
        return { before }
      },
      onError: (_error, _input, context) => {
        queryClient.setQueryData(chainQueries.list().queryKey, context?.before)
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey: chainQueries.all() }),
    }),
  remove: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (slug: string) => apiRequest({ method: 'DELETE', path: chainPath(slug), response: deletedResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: chainQueries.all() }),
    }),
}
