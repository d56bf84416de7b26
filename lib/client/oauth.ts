import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { createAuthCodeBody } from '@/lib/schemas/oauth'
import { apiRequest } from './api-client'

const createdAuthCodeResponse = () => import('@/lib/schemas/oauth').then((schemas) => schemas.createdAuthCodeResponse)
const keyListResponse = () => import('@/lib/schemas/keys').then((schemas) => schemas.keyListResponse)

export type CreateAuthCodeInput = z.input<typeof createAuthCodeBody>

export const oauthQueries = {
  all: () => ['oauth'] as const,
  /** Keys that programs got through the consent page. */
  apps: () =>
    queryOptions({
      queryKey: ['oauth', 'apps'],
      queryFn: async ({ signal }) => (await apiRequest({ path: '/auth/apps', response: keyListResponse, signal })).data,
    }),
}

export const oauthMutations = {
  /** Says yes for the person who is signed in; answers the code and where to go with it. */
  authorize: () =>
    mutationOptions({
      mutationFn: async (input: CreateAuthCodeInput) =>
        (await apiRequest({ method: 'POST', path: '/auth/keys/code', body: input, response: createdAuthCodeResponse }))
          .data,
    }),
}
