import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { OrganizationRole } from '@/lib/schemas/organizations'
import { apiRequest } from './api-client'
import { meQueries } from './me'
import { announceSwitch } from './organization-switch'
import { organizationPath, organizationQueries } from './organizations'

const doneResponse = () => import('@/lib/schemas/organizations').then((schemas) => schemas.doneResponse)
const organizationResponse = () => import('@/lib/schemas/organizations').then((schemas) => schemas.organizationResponse)
const removedMemberResponse = () =>
  import('@/lib/schemas/organizations').then((schemas) => schemas.removedMemberResponse)

const toMemberPath = (organizationId: string, userId: string) =>
  organizationPath(organizationId, `/members/${encodeURIComponent(userId)}`)

type Renaming = { id: string; name: string }
type RoleChange = { id: string; userId: string; role: OrganizationRole }
type Removal = { id: string; userId: string; areKeysDisabled: boolean }

/** Makes this browser work in another organization; whatever tab shows another one learns of it. */
async function switchTo(id: string): Promise<void> {
  const path = organizationPath(id, '/switch')
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
        apiRequest({ method: 'PATCH', path: organizationPath(id), body: { name }, response: organizationResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: meQueries.all() }),
    }),
  leave: () =>
    mutationOptions({
      mutationFn: (id: string) =>
        apiRequest({ method: 'POST', path: organizationPath(id, '/leave'), response: doneResponse }),
    }),
  close: () =>
    mutationOptions({
      mutationFn: (id: string) => apiRequest({ method: 'DELETE', path: organizationPath(id), response: doneResponse }),
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
