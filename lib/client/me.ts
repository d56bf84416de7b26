import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { apiRequest } from './api-client'

const acceptedResponse = () => import('@/lib/schemas/auth').then((schemas) => schemas.acceptedResponse)
const meResponse = () => import('@/lib/schemas/auth').then((schemas) => schemas.meResponse)

export const meQueries = {
  all: () => ['me'] as const,
  /** The person who is signed in, their organization, and what is simulated here. */
  me: () =>
    queryOptions({
      queryKey: ['me', 'self'],
      queryFn: async ({ signal }) => (await apiRequest({ path: '/me', response: meResponse, signal })).data,
    }),
}

export const meMutations = {
  rename: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: (name: string | null) =>
        apiRequest({ method: 'PATCH', path: '/me', body: { name }, response: meResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: meQueries.all() }),
    }),
  /** Another link to prove that the address is one's own. */
  resendVerification: () =>
    mutationOptions({
      mutationFn: () =>
        apiRequest({ method: 'POST', path: '/auth/resend-verification', body: {}, response: acceptedResponse }),
    }),
}
