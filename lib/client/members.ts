import { queryOptions } from '@tanstack/react-query'
import { organizationMembersResponse } from '@/lib/schemas/organization-members'
import { apiRequest } from './api-client'

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
