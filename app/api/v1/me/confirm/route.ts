import { confirmPerson } from '@/lib/auth'
import { defineRoute, readVisitor } from '@/lib/http'
import { confirmBody } from '@/lib/schemas/account-security'
import { acceptedResponse } from '@/lib/schemas/auth'

export const POST = defineRoute({
  summary: 'Prove once more who one is, before a sensitive change',
  tag: 'Account',
  auth: 'session',
  audit: false,
  body: confirmBody,
  response: acceptedResponse,
  handler: async ({ request, principal: { userId, sessionId }, body }) => {
    await confirmPerson({ userId, sessionId, proof: body, visitor: readVisitor(request.headers) })
    return { data: { accepted: true } }
  },
})
