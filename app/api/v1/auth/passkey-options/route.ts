import { askForPasskey, refuseForeignOrigin, takeTryOfAddress } from '@/lib/auth'
import { defineRoute, readClientAddress } from '@/lib/http'
import { passkeyOptionsResponse } from '@/lib/schemas/account-security'

export const POST = defineRoute({
  summary: 'Get what a browser needs to sign in with a passkey',
  tag: 'Account',
  auth: 'none',
  response: passkeyOptionsResponse,
  handler: async ({ request }) => {
    refuseForeignOrigin(request)
    await takeTryOfAddress('passkey_options_address', readClientAddress(request.headers))
    return { data: await askForPasskey({ purpose: 'sign_in', userId: null }) }
  },
})
