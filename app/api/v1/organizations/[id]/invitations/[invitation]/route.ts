import { requireOwnWorkspace } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { revokeInvitation } from '@/lib/organizations'
import { invitationParams } from '@/lib/schemas/invitations'
import { doneResponse } from '@/lib/schemas/organizations'

export const DELETE = defineRoute({
  summary: 'Revoke an invitation',
  tag: 'Organization',
  auth: 'admin',
  params: invitationParams,
  response: doneResponse,
  handler: async ({ principal, params }) => {
    requireOwnWorkspace(principal, params.id)
    await revokeInvitation({ organizationId: params.id, id: params.invitation })
    return { data: { id: params.invitation } }
  },
})
