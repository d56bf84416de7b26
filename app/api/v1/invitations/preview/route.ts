import { refuseForeignOrigin, takeTryOfAddress } from '@/lib/auth'
import { defineRoute, readClientAddress } from '@/lib/http'
import { findInvitation } from '@/lib/organizations'
import { invitationPreviewResponse, invitationTokenBody } from '@/lib/schemas/invitations'

// POST although it only reads: the token stays out of addresses and their logs.
export const POST = defineRoute({
  summary: 'See what an invitation is for',
  tag: 'Organization',
  auth: 'none',
  body: invitationTokenBody,
  response: invitationPreviewResponse,
  handler: async ({ request, body }) => {
    refuseForeignOrigin(request)
    await takeTryOfAddress('token_address', readClientAddress(request.headers))
    const { organizationName, email, role, invitedBy, expiresAt } = await findInvitation(body)
    const expires_at = expiresAt.toISOString()
    return { data: { organization_name: organizationName, email, role, invited_by: invitedBy, expires_at } }
  },
})
