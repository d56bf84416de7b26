import { requireOwnWorkspace, takeTry } from '@/lib/auth'
import { getEnv } from '@/lib/env'
import { defineRoute } from '@/lib/http'
import { resendInvitation } from '@/lib/organizations'
import { invitationParams, invitationResponse } from '@/lib/schemas/invitations'
import { toInvitationObject } from '../../to-invitation-object'

export const POST = defineRoute({
  summary: 'Send an invitation again',
  tag: 'Organization',
  auth: 'admin',
  params: invitationParams,
  response: invitationResponse,
  handler: async ({ principal, params }) => {
    requireOwnWorkspace(principal, params.id)
    await takeTry({ name: 'mail_account', of: params.invitation })
    const address = { organizationId: params.id, id: params.invitation, publicUrl: getEnv().PUBLIC_URL }
    return { data: toInvitationObject(await resendInvitation(address)) }
  },
})
