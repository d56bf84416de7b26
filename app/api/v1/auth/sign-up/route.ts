import { refuseForeignOrigin, signUp } from '@/lib/auth'
import { defineRoute, readClientAddress } from '@/lib/http'
import { acceptedResponse, signUpBody } from '@/lib/schemas/auth'

export const POST = defineRoute({
  summary: 'Create an account',
  tag: 'Account',
  auth: 'none',
  body: signUpBody,
  response: acceptedResponse,
  handler: async ({ request, body }) => {
    refuseForeignOrigin(request)
    const { email, password, name } = body
    await signUp({ email, password, name: name ?? null, address: readClientAddress(request.headers) })
    return { data: { accepted: true } }
  },
})
