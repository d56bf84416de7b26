import { addPasskey, requireRecentProof } from '@/lib/auth'
import { defineRoute, readVisitor } from '@/lib/http'
import { addPasskeyBody, passkeyResponse } from '@/lib/schemas/account-security'

export const POST = defineRoute({
  summary: 'Add a passkey',
  tag: 'Account',
  auth: 'session',
  body: addPasskeyBody,
  response: passkeyResponse,
  status: 201,
  handler: async ({ request, principal, body }) => {
    await requireRecentProof(principal)
    const visitor = readVisitor(request.headers)
    return { data: await addPasskey({ userId: principal.userId, ...body, visitor }) }
  },
})
