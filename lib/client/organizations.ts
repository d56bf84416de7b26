import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { OrganizationRole } from '@/lib/schemas/organizations'
import { apiRequest } from './api-client'
import { meQueries } from './me'
import { announceSwitch } from './organization-switch'

const closingResponse = () => import('@/lib/schemas/organizations').then((schemas) => schemas.closingResponse)
const doneResponse = () => import('@/lib/schemas/organizations').then((schemas) => schemas.doneResponse)
const memberListResponse = () => import('@/lib/schemas/organizations').then((schemas) => schemas.memberListResponse)
const organizationResponse = () => import('@/lib/schemas/organizations').then((schemas) => schemas.organizationResponse)
const removedMemberResponse = () =>
  import('@/lib/schemas/organizations').then((schemas) => schemas.removedMemberResponse)

const toPath = (organizationId: string, rest = '') => `/organizations/${encodeURIComponent(organizationId)}${rest}`
const toMemberPath = (organizationId: string, userId: string) =>
  toPath(organizationId, `/members/${encodeURIComponent(userId)}`)

type Renaming = { id: string; name: string }
type RoleChange = { id: string; userId: string; role: OrganizationRole }
type Removal = { id: string; userId: string; areKeysDisabled: boolean }

export const organizationQueries = {
  all: () => ['organization'] as const,
  members: (id: string) =>
    queryOptions({
      queryKey: ['organization', id, 'members'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: toPath(id, '/members'), response: memberListResponse, signal })).data,
    }),
  /** What keeps it from being closed. */
  closing: (id: string) =>
    queryOptions({
      queryKey: ['organization', id, 'closing'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: toPath(id, '/closing'), response: closingResponse, signal })).data,
      staleTime: 0,
    }),
}

/** Makes this browser work in another organization; whatever tab shows another one learns of it. */
async function switchTo(id: string): Promise<void> {
  const path = toPath(id, '/switch')
  await apiRequest({ method: 'POST', path, response: doneResponse, isForAnyOrganization: true })
  announceSwitch(id)
}

export const organizationMutations = {
  create: () =>
    mutationOptions({
      mutationFn: async (name: string) => {
        const { data } = await apiRequest({
          method: 'POST',
          path: '/organizations',
          body: { name },
          response: organizationResponse,
        })
        await switchTo(data.id)
        return data
      },
    }),
  switchTo: () => mutationOptions({ mutationFn: switchTo }),
  rename: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, name }: Renaming) =>
        apiRequest({ method: 'PATCH', path: toPath(id), body: { name }, response: organizationResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: meQueries.all() }),
    }),
  leave: () =>
    mutationOptions({
      mutationFn: (id: string) => apiRequest({ method: 'POST', path: toPath(id, '/leave'), response: doneResponse }),
    }),
  close: () =>
    mutationOptions({
      mutationFn: (id: string) => apiRequest({ method: 'DELETE', path: toPath(id), response: doneResponse }),
    }),
  changeRole: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, userId, role }: RoleChange) =>
        apiRequest({ method: 'PATCH', path: toMemberPath(id, userId), body: { role }, response: doneResponse }),
      onSuccess: () =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: organizationQueries.all() }),
          queryClient.invalidateQueries({ queryKey: meQueries.all() }),
        ]),
    }),
  removeMember: (queryClient: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, userId, areKeysDisabled }: Removal) =>
        apiRequest({
          method: 'DELETE',
          path: toMemberPath(id, userId),
          query: { disable_keys: areKeysDisabled },
          response: removedMemberResponse,
        }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: organizationQueries.all() }),
    }),
}
