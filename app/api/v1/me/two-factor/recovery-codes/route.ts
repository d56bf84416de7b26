import { renewRecoveryCodes, requireRecentProof } from '@/lib/auth'
import { defineRoute, readVisitor } from '@/lib/http'
import { codeBody, recoveryCodesResponse } from '@/lib/schemas/account-security'

export const POST = defineRoute({
  summary: 'Make new recovery codes in the place of the old ones',
  tag: 'Account',
  auth: 'session',
  body: codeBody,
  response: recoveryCodesResponse,
  handler: async ({ request, principal, body }) => {
    await requireRecentProof(principal)
    const visitor = readVisitor(request.headers)
    const { recoveryCodes } = await renewRecoveryCodes({ userId: principal.userId, code: body.code, visitor })
    return { data: { recovery_codes: recoveryCodes } }
  },
})
