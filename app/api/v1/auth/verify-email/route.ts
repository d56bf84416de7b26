import { refuseForeignOrigin, verifyEmail } from '@/lib/auth'
import { defineRoute, readClientAddress } from '@/lib/http'
import { grantSignUpCredit } from '@/lib/promotions'
import { verifiedResponse, verifyEmailBody } from '@/lib/schemas/auth'

export const POST = defineRoute({
  summary: 'Verify an e-mail address by the link that was sent',
  tag: 'Account',
  auth: 'none',
  body: verifyEmailBody,
  response: verifiedResponse,
  handler: async ({ request, body }) => {
    refuseForeignOrigin(request)
    const verified = await verifyEmail({ token: body.token, address: readClientAddress(request.headers) })
    await grantSignUpCredit(verified)
    return { data: verified }
  },
})
