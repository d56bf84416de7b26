import { mutationOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { type createAuthCodeBody, createdAuthCodeResponse } from '@/lib/schemas/oauth'
import { apiRequest } from './api-client'

export type CreateAuthCodeInput = z.input<typeof createAuthCodeBody>

export const oauthMutations = {
  /** Says yes for the person who is signed in; answers the code and where to go with it. */
  authorize: () =>
    mutationOptions({
      mutationFn: async (input: CreateAuthCodeInput) =>
        (await apiRequest({ method: 'POST', path: '/auth/keys/code', body: input, response: createdAuthCodeResponse }))
          .data,
    }),
}
