import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { confirmBody } from '@/lib/schemas/account-security'
import { apiRequest } from './api-client'
import { makePasskey, showPasskey } from './passkeys'

const begunTwoFactorResponse = () =>
  import('@/lib/schemas/account-security').then((schemas) => schemas.begunTwoFactorResponse)
const endedSessionResponse = () =>
  import('@/lib/schemas/account-security').then((schemas) => schemas.endedSessionResponse)
const endedSessionsResponse = () =>
  import('@/lib/schemas/account-security').then((schemas) => schemas.endedSessionsResponse)
const passkeyOptionsResponse = () =>
  import('@/lib/schemas/account-security').then((schemas) => schemas.passkeyOptionsResponse)
const passkeyResponse = () => import('@/lib/schemas/account-security').then((schemas) => schemas.passkeyResponse)
const recoveryCodesResponse = () =>
  import('@/lib/schemas/account-security').then((schemas) => schemas.recoveryCodesResponse)
const removedPasskeyResponse = () =>
  import('@/lib/schemas/account-security').then((schemas) => schemas.removedPasskeyResponse)
const securityResponse = () => import('@/lib/schemas/account-security').then((schemas) => schemas.securityResponse)
const sessionListResponse = () =>
  import('@/lib/schemas/account-security').then((schemas) => schemas.sessionListResponse)
const acceptedResponse = () => import('@/lib/schemas/auth').then((schemas) => schemas.acceptedResponse)

const passkeyPath = (id: string) => `/me/passkeys/${encodeURIComponent(id)}`

export const securityQueries = {
  all: () => ['security'] as const,
  /** How the account is protected. */
  overview: () =>
    queryOptions({
      queryKey: ['security', 'overview'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/me/security', response: securityResponse, signal })).data,
    }),
  sessions: () =>
    queryOptions({
      queryKey: ['security', 'sessions'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/me/sessions', response: sessionListResponse, signal })).data,
    }),
}

async function addPasskey(name: string) {
  const path = '/me/passkeys/options'
  const { data } = await apiRequest({ method: 'POST', path, body: {}, response: passkeyOptionsResponse })
  const body = { name, response: await makePasskey(data) }
  return (await apiRequest({ method: 'POST', path: '/me/passkeys', body, response: passkeyResponse })).data
}

async function proveWithPasskey(): Promise<void> {
  const path = '/me/confirm/passkey-options'
  const { data } = await apiRequest({ method: 'POST', path, body: {}, response: passkeyOptionsResponse })
  const body = { passkey: await showPasskey(data) }
  await apiRequest({ method: 'POST', path: '/me/confirm', body, response: acceptedResponse })
}

const refresh = (queryClient: QueryClient) => () => queryClient.invalidateQueries({ queryKey: securityQueries.all() })

export const securityMutations = {
  prove: () =>
    mutationOptions({
      mutationFn: (body: z.input<typeof confirmBody>) =>
        apiRequest({ method: 'POST', path: '/me/confirm', body, response: acceptedResponse }),
    }),
  proveWithPasskey: () => mutationOptions({ mutationFn: proveWithPasskey }),
  beginTwoFactor: () =>
    mutationOptions({
      mutationFn: async () =>
        (await apiRequest({ method: 'POST', path: '/me/two-factor', body: {}, response: begunTwoFactorResponse })).data,
    }),
  confirmTwoFactor: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: async (code: string) => {
        const path = '/me/two-factor/confirm'
        return (await apiRequest({ method: 'POST', path, body: { code }, response: recoveryCodesResponse })).data
      },
      onSuccess: refresh(queryClient),
    }),
  turnOffTwoFactor: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (code: string) =>
        apiRequest({ method: 'POST', path: '/me/two-factor/disable', body: { code }, response: acceptedResponse }),
      onSuccess: refresh(queryClient),
    }),
  renewRecoveryCodes: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: async (code: string) => {
        const path = '/me/two-factor/recovery-codes'
        return (await apiRequest({ method: 'POST', path, body: { code }, response: recoveryCodesResponse })).data
      },
      onSuccess: refresh(queryClient),
    }),
  addPasskey: (queryClient: QueryClient) =>
    mutationOptions({ mutationFn: addPasskey, onSuccess: refresh(queryClient) }),
  renamePasskey: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, name }: { id: string; name: string }) =>
        apiRequest({ method: 'PATCH', path: passkeyPath(id), body: { name }, response: passkeyResponse }),
      onSuccess: refresh(queryClient),
    }),
  removePasskey: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'DELETE', path: passkeyPath(id), response: removedPasskeyResponse }),
      onSuccess: refresh(queryClient),
    }),
  endSession: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'DELETE', path: `/me/sessions/${id}`, response: endedSessionResponse }),
      onSuccess: refresh(queryClient),
    }),
  endOtherSessions: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: () => apiRequest({ method: 'DELETE', path: '/me/sessions', response: endedSessionsResponse }),
      onSuccess: refresh(queryClient),
    }),
}
