import { clearSessionCookie, forgetSessionState, requireRecentProof } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { deletePerson, previewDeletion } from '@/lib/person-data'
import { acceptedResponse } from '@/lib/schemas/auth'
import { deletePersonBody, deletionPreviewResponse } from '@/lib/schemas/person-data'

export const GET = defineRoute({
  summary: 'Get what stands in the way of deleting the account, and what would be lost',
  tag: 'Account',
  auth: 'session',
  response: deletionPreviewResponse,
  handler: async ({ principal: { userId } }) => ({ data: await previewDeletion({ userId }) }),
})

export const POST = defineRoute({
  summary: 'Delete the account',
  tag: 'Account',
  auth: 'session',
  body: deletePersonBody,
  response: acceptedResponse,
  handler: async ({ principal, body }) => {
    await requireRecentProof(principal)
    const { userId } = principal
    await deletePerson({ userId, email: body.email, forfeitsCredits: body.forfeit_credits === true })
    forgetSessionState(userId)
    return Response.json({ data: { accepted: true } }, { headers: { 'set-cookie': clearSessionCookie() } })
  },
})
