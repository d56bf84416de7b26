import { refuseForeignOrigin, requestPasswordReset } from '@/lib/auth'
import { defineRoute, readClientAddress } from '@/lib/http'
import { acceptedResponse, forgotPasswordBody } from '@/lib/schemas/auth'

export const POST = defineRoute({
  summary: 'Send a link to choose a new password',
  tag: 'Account',
  auth: 'none',
  body: forgotPasswordBody,
  response: acceptedResponse,
  handler: async ({ request, body }) => {
    refuseForeignOrigin(request)
    await requestPasswordReset({ email: body.email, address: readClientAddress(request.headers) })
    return { data: { accepted: true } }
  },
})
