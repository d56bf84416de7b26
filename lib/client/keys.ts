import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { ApiKeyObject, createKeyBody, rotateKeyBody, updateKeyBody } from '@/lib/schemas/keys'
import type { z } from 'zod'
import { apiRequest } from './api-client'
import { optimisticUpdate, showIn } from './optimistic-update'

const createdKeyResponse = () => import('@/lib/schemas/keys').then((schemas) => schemas.createdKeyResponse)
const deletedKeyResponse = () => import('@/lib/schemas/keys').then((schemas) => schemas.deletedKeyResponse)
const keyListResponse = () => import('@/lib/schemas/keys').then((schemas) => schemas.keyListResponse)
const keyResponse = () => import('@/lib/schemas/keys').then((schemas) => schemas.keyResponse)
const keyUsageResponse = () => import('@/lib/schemas/keys').then((schemas) => schemas.keyUsageResponse)

export type CreateKeyInput = z.input<typeof createKeyBody>
type RotateKeyInput = z.input<typeof rotateKeyBody> & { hash: string }
type KeySwitch = { hash: string; disabled: boolean }
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
  one: (hash: string) =>
    queryOptions({
      queryKey: ['keys', 'one', hash],
      queryFn: async ({ signal }) => (await apiRequest({ path: keyPath(hash), response: keyResponse, signal })).data,
    }),
  /** What each key spent on each of the last days. */
  usage: (days: number) =>
    queryOptions({
      queryKey: ['keys', 'usage', days],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/keys/usage', query: { days }, response: keyUsageResponse, signal })).data,
      staleTime: 60_000,
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
  /** Shown at once, and taken back when the server refuses. */
  setDisabled: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ hash, disabled }: KeySwitch) =>
        apiRequest({ method: 'PATCH', path: keyPath(hash), body: { disabled }, response: keyResponse }),
      ...optimisticUpdate({
        queryClient,
        shows: ({ hash, disabled }: KeySwitch) => [
          showIn<ApiKeyObject[]>(keyQueries.list().queryKey, (keys) =>
            keys.map((key) => (key.hash === hash ? { ...key, disabled } : key)),
          ),
          showIn<ApiKeyObject>(keyQueries.one(hash).queryKey, (key) => ({ ...key, disabled })),
        ],
        refreshes: keyQueries.all(),
      }),
    }),
  rotate: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ hash, ...body }: RotateKeyInput) =>
        apiRequest({ method: 'POST', path: `${keyPath(hash)}/rotate`, body, response: createdKeyResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: keyQueries.all() }),
    }),
  remove: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (hash: string) => apiRequest({ method: 'DELETE', path: keyPath(hash), response: deletedKeyResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: keyQueries.all() }),
    }),
}
