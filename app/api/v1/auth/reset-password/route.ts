import { refuseForeignOrigin, resetPassword } from '@/lib/auth'
import { defineRoute, readClientAddress } from '@/lib/http'
import { acceptedResponse, resetPasswordBody } from '@/lib/schemas/auth'

export const POST = defineRoute({
  summary: 'Choose a new password by the link that was sent',
  tag: 'Account',
  auth: 'none',
  body: resetPasswordBody,
  response: acceptedResponse,
  handler: async ({ request, body }) => {
    refuseForeignOrigin(request)
    const { token, password } = body
    await resetPassword({ token, password, address: readClientAddress(request.headers) })
    return { data: { accepted: true } }
  },
})
