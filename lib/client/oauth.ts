import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { type createAuthCodeBody, createdAuthCodeResponse } from '@/lib/schemas/oauth'
import { keyListResponse } from '@/lib/schemas/keys'
import { apiRequest } from './api-client'

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
