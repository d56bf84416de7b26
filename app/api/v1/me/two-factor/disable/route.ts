import { requireRecentProof, turnOffTwoFactor } from '@/lib/auth'
import { defineRoute, readVisitor } from '@/lib/http'
import { codeBody } from '@/lib/schemas/account-security'
import { acceptedResponse } from '@/lib/schemas/auth'

export const POST = defineRoute({
  summary: 'Turn two-factor sign-in off',
  tag: 'Account',
  auth: 'session',
  body: codeBody,
  response: acceptedResponse,
  handler: async ({ request, principal, body }) => {
    await requireRecentProof(principal)
    const visitor = readVisitor(request.headers)
    await turnOffTwoFactor({ userId: principal.userId, code: body.code, visitor })
    return { data: { accepted: true } }
  },
})
