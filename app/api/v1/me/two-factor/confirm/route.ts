import { confirmTwoFactor, requireRecentProof } from '@/lib/auth'
import { defineRoute, readVisitor } from '@/lib/http'
import { codeBody, recoveryCodesResponse } from '@/lib/schemas/account-security'

export const POST = defineRoute({
  summary: 'Turn two-factor sign-in on',
  tag: 'Account',
  auth: 'session',
  body: codeBody,
  response: recoveryCodesResponse,
  handler: async ({ request, principal, body }) => {
    await requireRecentProof(principal)
    const { userId, sessionId } = principal
    const visitor = readVisitor(request.headers)
    const { recoveryCodes } = await confirmTwoFactor({ userId, sessionId, code: body.code, visitor })
    return { data: { recovery_codes: recoveryCodes } }
  },
})
