import { requireVerifiedEmail } from '@/lib/auth'
import { buyWithSavedCard } from '@/lib/billing'
import { getEnv } from '@/lib/env'
import { defineRoute } from '@/lib/http'
import { savedCardPurchaseBody, savedCardPurchaseResponse } from '@/lib/schemas/payment-methods'

export const POST = defineRoute({
  summary: 'Buy credits with a saved card',
  tag: 'Credits',
  auth: 'billing',
  body: savedCardPurchaseBody,
  response: savedCardPurchaseResponse,
  status: 201,
  handler: async ({ principal: { organizationId, userId }, body }) => {
    await requireVerifiedEmail({ userId })
    return buyWithSavedCard({
      organizationId,
      userId,
      creditCents: body.amount_usd,
      paymentMethodId: body.payment_method_id,
      requestId: body.request_id,
      publicUrl: new URL(getEnv().PUBLIC_URL).origin,
    })
  },
})
