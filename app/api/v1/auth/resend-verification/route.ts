import { resendVerification } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { acceptedResponse } from '@/lib/schemas/auth'

export const POST = defineRoute({
  summary: 'Send the verification link again',
  tag: 'Account',
  auth: 'session',
  response: acceptedResponse,
  handler: async ({ principal }) => {
    await resendVerification({ userId: principal.userId })
    return { data: { accepted: true } }
  },
})
