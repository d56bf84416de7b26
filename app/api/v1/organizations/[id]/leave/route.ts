import { forgetSessionState, requireOwnWorkspace } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { removeMember } from '@/lib/organizations'
import { doneResponse, organizationParams } from '@/lib/schemas/organizations'

export const POST = defineRoute({
  summary: 'Leave an organization',
  tag: 'Organization',
  auth: 'session',
  params: organizationParams,
  response: doneResponse,
  handler: async ({ principal, params }) => {
    requireOwnWorkspace(principal, params.id)
    const { userId } = principal
    await removeMember({ organizationId: params.id, userId })
    forgetSessionState(userId)
    return { data: { id: params.id } }
  },
})
