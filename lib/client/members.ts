import { queryOptions } from '@tanstack/react-query'
import { apiRequest } from './api-client'

const organizationMembersResponse = () =>
  import('@/lib/schemas/organization-members').then((schemas) => schemas.organizationMembersResponse)

export const memberQueries = {
  /** The people of the organization, for choosing among them. */
  choices: () =>
    queryOptions({
      queryKey: ['members', 'choices'],
      queryFn: async ({ signal }) => {
        const query = { limit: 100 }
        return (
          await apiRequest({ path: '/organization/members', query, response: organizationMembersResponse, signal })
        ).data
      },
    }),
}
