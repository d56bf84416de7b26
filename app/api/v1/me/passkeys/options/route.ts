import { offerPasskey, requireRecentProof } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { passkeyOptionsResponse } from '@/lib/schemas/account-security'

export const POST = defineRoute({
  summary: 'Get what a browser needs to make a passkey',
  tag: 'Account',
  auth: 'session',
  audit: false,
  response: passkeyOptionsResponse,
  handler: async ({ principal }) => {
    await requireRecentProof(principal)
    return { data: await offerPasskey({ userId: principal.userId }) }
  },
})
