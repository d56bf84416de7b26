import { requireOwnWorkspace, requireVerifiedEmail, takeTry } from '@/lib/auth'
import { getEnv } from '@/lib/env'
import { defineRoute } from '@/lib/http'
import { inviteMember, listInvitations } from '@/lib/organizations'
import { inviteBody, invitationListResponse, invitationResponse } from '@/lib/schemas/invitations'
import { organizationParams } from '@/lib/schemas/organizations'
import { toInvitationObject } from './to-invitation-object'

export const GET = defineRoute({
  summary: 'List invitations that nobody accepted yet',
  tag: 'Organization',
  auth: 'admin',
  params: organizationParams,
  response: invitationListResponse,
  handler: async ({ principal, params }) => {
    requireOwnWorkspace(principal, params.id)
    const invitations = await listInvitations({ organizationId: params.id })
    return { data: invitations.map(toInvitationObject) }
  },
})

export const POST = defineRoute({
  summary: 'Invite somebody by e-mail',
  tag: 'Organization',
  auth: 'admin',
  params: organizationParams,
  body: inviteBody,
  response: invitationResponse,
  status: 201,
  handler: async ({ principal, params, body }) => {
    requireOwnWorkspace(principal, params.id)
    await requireVerifiedEmail({ userId: principal.userId })
    await takeTry({ name: 'mail_account', of: body.email })
    const invitation = await inviteMember({
      organizationId: params.id,
      email: body.email,
      role: body.role,
      invitedByUserId: principal.userId,
      publicUrl: getEnv().PUBLIC_URL,
    })
    return { data: toInvitationObject(invitation) }
  },
})
