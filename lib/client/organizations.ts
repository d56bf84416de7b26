import { queryOptions } from '@tanstack/react-query'
import { apiRequest } from './api-client'

const closingResponse = () => import('@/lib/schemas/organizations').then((schemas) => schemas.closingResponse)
const memberListResponse = () => import('@/lib/schemas/organizations').then((schemas) => schemas.memberListResponse)

/** Where an organization is in the API. */
export const organizationPath = (organizationId: string, rest = '') =>
  `/organizations/${encodeURIComponent(organizationId)}${rest}`

export const organizationQueries = {
  all: () => ['organization'] as const,
  members: (id: string) =>
    queryOptions({
      queryKey: ['organization', id, 'members'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: organizationPath(id, '/members'), response: memberListResponse, signal })).data,
    }),
  /** What keeps it from being closed. */
  closing: (id: string) =>
    queryOptions({
      queryKey: ['organization', id, 'closing'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: organizationPath(id, '/closing'), response: closingResponse, signal })).data,
      staleTime: 0,
    }),
}
