import { requireVerifiedEmail } from '@/lib/auth'
import { createCheckout, describeQuote } from '@/lib/billing'
import { getEnv } from '@/lib/env'
import { defineRoute } from '@/lib/http'
import { checkoutBody, checkoutResponse } from '@/lib/schemas/billing'

export const POST = defineRoute({
  summary: 'Start buying credits',
  tag: 'Credits',
  auth: 'money',
  body: checkoutBody,
  response: checkoutResponse,
  status: 201,
  handler: async ({ principal, body }) => {
    if (principal.kind === 'session') await requireVerifiedEmail({ userId: principal.userId })
    const checkout = await createCheckout({
      organizationId: principal.organizationId,
      userId: principal.userId,
      creditCents: body.amount_usd,
      publicUrl: new URL(getEnv().PUBLIC_URL).origin,
      isCardSaved: body.save_card,
    })
    return { order_id: checkout.orderId, url: checkout.url, ...describeQuote(checkout) }
  },
})
