import { forgetSessionState, takeTryOfAddress, writeOrganizationCookie } from '@/lib/auth'
import { defineRoute, readClientAddress } from '@/lib/http'
import { acceptInvitation, findInvitation } from '@/lib/organizations'
import { recordWith } from '@/lib/audit-log'
import { invitationTokenBody } from '@/lib/schemas/invitations'
import { doneResponse } from '@/lib/schemas/organizations'

const [AREA, ACTION] = ['Organization', 'Accept an invitation']

export const POST = defineRoute({
  summary: ACTION,
  tag: AREA,
  auth: 'session',
  // Written to the log of the organization that is joined, not of the one that the browser works in.
  audit: false,
  body: invitationTokenBody,
  response: doneResponse,
  handler: async ({ request, principal: { userId }, body }) => {
    const address = readClientAddress(request.headers)
    await takeTryOfAddress('token_address', address)
    const { id, organizationId, email, role } = await findInvitation({ token: body.token })
    const actor = { kind: 'person' as const, userId, address, userAgent: request.headers.get('user-agent') }
    const about = { target: email, targetId: id, details: { role } }
    const event = { organizationId, actor, area: AREA, action: ACTION, ...about }
    await recordWith({ event, describe: () => about }, () => acceptInvitation({ token: body.token, userId }))
    forgetSessionState(userId)
    const headers = { 'set-cookie': writeOrganizationCookie(organizationId) }
    return Response.json({ data: { id: organizationId } }, { headers })
  },
})
