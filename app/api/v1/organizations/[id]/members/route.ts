import { requireOwnWorkspace } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { listMembers } from '@/lib/organizations'
import { memberListResponse, organizationParams } from '@/lib/schemas/organizations'

export const GET = defineRoute({
  summary: 'List the people of an organization',
  tag: 'Organization',
  auth: 'session',
  params: organizationParams,
  response: memberListResponse,
  handler: async ({ principal, params }) => {
    requireOwnWorkspace(principal, params.id)
    const members = await listMembers({ organizationId: params.id })
    return {
      data: members.map(({ userId, email, name, role, isOwner, joinedAt, activeKeys }) => ({
        user_id: userId,
        email,
        name,
        role,
        is_owner: isOwner,
        joined_at: joinedAt.toISOString(),
        active_keys: activeKeys,
      })),
    }
  },
})
