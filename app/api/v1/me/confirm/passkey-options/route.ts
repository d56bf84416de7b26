import { askForPasskey } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { passkeyOptionsResponse } from '@/lib/schemas/account-security'

export const POST = defineRoute({
  summary: 'Get what a browser needs to prove a passkey',
  tag: 'Account',
  auth: 'session',
  audit: false,
  response: passkeyOptionsResponse,
  handler: async ({ principal: { userId } }) => ({ data: await askForPasskey({ purpose: 'confirm', userId }) }),
})
