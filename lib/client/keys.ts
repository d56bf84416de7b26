import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import {
  createdKeyResponse,
  deletedKeyResponse,
  keyListResponse,
  keyResponse,
  type createKeyBody,
  type updateKeyBody,
} from '@/lib/schemas/keys'
import type { z } from 'zod'
import { apiRequest } from './api-client'

export type CreateKeyInput = z.input<typeof createKeyBody>
export type UpdateKeyInput = z.input<typeof updateKeyBody> & { hash: string }

const keyPath = (hash: string) => `/keys/${encodeURIComponent(hash)}`

export const keyQueries = {
  all: () => ['keys'] as const,
  /** Every key of the organization, disabled ones too. */
  list: () =>
    queryOptions({
      queryKey: ['keys', 'list'],
      queryFn: async ({ signal }) => {
        const query = { include_disabled: true, include_expired: true }
        return (await apiRequest({ path: '/keys', query, response: keyListResponse, signal })).data
      },
    }),
}

export const keyMutations = {
  create: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (input: CreateKeyInput) =>
        apiRequest({ method: 'POST', path: '/keys', body: input, response: createdKeyResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: keyQueries.all() }),
    }),
  update: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ hash, ...body }: UpdateKeyInput) =>
        apiRequest({ method: 'PATCH', path: keyPath(hash), body, response: keyResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: keyQueries.all() }),
    }),
  remove: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (hash: string) => apiRequest({ method: 'DELETE', path: keyPath(hash), response: deletedKeyResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: keyQueries.all() }),
    }),
}
