import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { changePasswordBody, resetPasswordBody, signUpBody } from '@/lib/schemas/auth'
import { ApiError } from './api-error'
import { apiRequest } from './api-client'
import { showPasskey } from './passkeys'

const acceptedResponse = () => import('@/lib/schemas/auth').then((schemas) => schemas.acceptedResponse)
const verifiedResponse = () => import('@/lib/schemas/auth').then((schemas) => schemas.verifiedResponse)
const passkeyOptionsResponse = () =>
  import('@/lib/schemas/account-security').then((schemas) => schemas.passkeyOptionsResponse)

type Credentials = { email: string; password: string }

const postAccepted = (path: string, body: unknown = {}) =>
  apiRequest({ method: 'POST', path, body, response: acceptedResponse })

/** How next-auth hands on that a code is needed as well; the rest is the token for that step. */
const CODE_NEEDED = 'code_needed:'

/** Signed in, or a token for the second step. */
export type SignInStep = { pendingToken: string | null }

const NO_ANSWER = { ok: false, error: undefined, status: 0 }

/** Its client comes when somebody signs in: the pages behind it have no use for it. */
async function postToNextAuth(provider: string, fields: Record<string, string>) {
  const { signIn } = await import('next-auth/react')
  const { ok, error, status } = (await signIn(provider, { ...fields, redirect: false })) ?? NO_ANSWER
  return { ok, error, status }
}

/** next-auth's own flow; throws ApiError with a sentence for people. */
async function signInThrough(provider: string, fields: Record<string, string>): Promise<SignInStep> {
  const result = await postToNextAuth(provider, fields)
  if (result.ok && !result.error) return { pendingToken: null }
  if (result.error?.startsWith(CODE_NEEDED)) return { pendingToken: result.error.slice(CODE_NEEDED.length) }
  const isWrong = result.error === 'CredentialsSignin'
  const message = isWrong
    ? 'The e-mail address or the password is wrong.'
    : (result.error ?? 'Signing in failed. Please try again.')
  throw new ApiError(message, { status: result.status ?? 0 })
}

const signInWithPassword = ({ email, password }: Credentials) => signInThrough('credentials', { email, password })

async function signInWithPasskey(): Promise<SignInStep> {
  const path = '/auth/passkey-options'
  const { data } = await apiRequest({ method: 'POST', path, body: {}, response: passkeyOptionsResponse })
  return signInThrough('passkey', { response: JSON.stringify(await showPasskey(data)) })
}

/** A new person is let in at once. Where that fails the address had an account already, which only its owner learns, by mail. */
async function signUp(input: z.input<typeof signUpBody>): Promise<void> {
  await postAccepted('/auth/sign-up', input)
  await signInWithPassword(input).catch(() => undefined)
}

export const authQueries = {
  /** Uses the link's token up, so it is asked once and never again. */
  verification: (token: string) =>
    queryOptions({
      queryKey: ['verification', token],
      queryFn: async () =>
        (await apiRequest({ method: 'POST', path: '/auth/verify-email', body: { token }, response: verifiedResponse }))
          .data,
      retry: false,
      staleTime: Infinity,
      gcTime: Infinity,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      refetchOnMount: false,
    }),
}

export const authMutations = {
  signIn: () => mutationOptions({ mutationFn: signInWithPassword }),
  signInWithCode: () =>
    mutationOptions({
      mutationFn: ({ token, code }: { token: string; code: string }) => signInThrough('code', { token, code }),
    }),
  signInWithPasskey: () => mutationOptions({ mutationFn: signInWithPasskey }),
  signUp: () => mutationOptions({ mutationFn: signUp }),
  forgotPassword: () =>
    mutationOptions({ mutationFn: ({ email }: { email: string }) => postAccepted('/auth/forgot-password', { email }) }),
  resetPassword: () =>
    mutationOptions({
      mutationFn: (input: z.input<typeof resetPasswordBody>) => postAccepted('/auth/reset-password', input),
    }),
  changePassword: () =>
    mutationOptions({
      mutationFn: (input: z.input<typeof changePasswordBody>) => postAccepted('/auth/change-password', input),
    }),
  signOutEverywhere: () => mutationOptions({ mutationFn: () => postAccepted('/auth/sign-out-everywhere') }),
}
