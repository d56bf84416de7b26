import { beginTwoFactor, requireRecentProof } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { begunTwoFactorResponse } from '@/lib/schemas/account-security'

export const POST = defineRoute({
  summary: 'Begin to set an authenticator app up',
  tag: 'Account',
  auth: 'session',
  audit: false,
  response: begunTwoFactorResponse,
  handler: async ({ principal }) => {
    await requireRecentProof(principal)
    return { data: await beginTwoFactor({ userId: principal.userId }) }
  },
})
