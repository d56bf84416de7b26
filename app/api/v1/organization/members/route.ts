import { defineRoute } from '@/lib/http'
import { listMembers } from '@/lib/organizations'
import { organizationMembersQuery, organizationMembersResponse } from '@/lib/schemas/organization-members'

export const GET = defineRoute({
  summary: 'List the members of the organization',
  tag: 'Organization',
  auth: 'management',
  query: organizationMembersQuery,
  response: organizationMembersResponse,
  handler: async ({ principal, query: { offset, limit } }) => {
    const members = await listMembers({ organizationId: principal.organizationId })
    const data = members.slice(offset, offset + limit).map(({ userId, name, email, role }) => ({
      id: userId,
      first_name: name,
      last_name: null,
      email,
      role: role === 'admin' ? ('org:admin' as const) : ('org:member' as const),
    }))
    return { data, total_count: members.length }
  },
})
