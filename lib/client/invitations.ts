import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { OrganizationRole } from '@/lib/schemas/organizations'
import { apiRequest } from './api-client'
import { announceSwitch } from './organization-switch'

const invitationListResponse = () =>
  import('@/lib/schemas/invitations').then((schemas) => schemas.invitationListResponse)
const invitationPreviewResponse = () =>
  import('@/lib/schemas/invitations').then((schemas) => schemas.invitationPreviewResponse)
const invitationResponse = () => import('@/lib/schemas/invitations').then((schemas) => schemas.invitationResponse)
const doneResponse = () => import('@/lib/schemas/organizations').then((schemas) => schemas.doneResponse)

const toPath = (organizationId: string, rest = '') =>
  `/organizations/${encodeURIComponent(organizationId)}/invitations${rest}`

export const invitationQueries = {
  all: () => ['invitations'] as const,
  /** Those that nobody accepted yet; for admins. */
  list: (organizationId: string) =>
    queryOptions({
      queryKey: ['invitations', organizationId],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: toPath(organizationId), response: invitationListResponse, signal })).data,
    }),
  /** What a link is for; asked once, because every try counts. */
  preview: (token: string) =>
    queryOptions({
      queryKey: ['invitation', token],
      queryFn: async () => {
        const path = '/invitations/preview'
        const response = invitationPreviewResponse
        return (await apiRequest({ method: 'POST', path, body: { token }, response })).data
      },
      retry: false,
      staleTime: Infinity,
      refetchOnWindowFocus: false,
    }),
}

type NewInvitation = { email: string; role: OrganizationRole }

export const invitationMutations = {
  create: (queryClient: QueryClient, organizationId: string) =>
    mutationOptions({
      mutationFn: (body: NewInvitation) =>
        apiRequest({ method: 'POST', path: toPath(organizationId), body, response: invitationResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: invitationQueries.all() }),
    }),
  resend: (queryClient: QueryClient, organizationId: string) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'POST', path: toPath(organizationId, `/${id}/resend`), response: invitationResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: invitationQueries.all() }),
    }),
  revoke: (queryClient: QueryClient, organizationId: string) =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'DELETE', path: toPath(organizationId, `/${id}`), response: doneResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: invitationQueries.all() }),
    }),
  accept: () =>
    mutationOptions({
      mutationFn: async (token: string) => {
        const path = '/invitations/accept'
        const { data } = await apiRequest({ method: 'POST', path, body: { token }, response: doneResponse })
        announceSwitch(data.id)
      },
    }),
}
