import { requireVerifiedEmail } from '@/lib/auth'
import { addPaymentMethod, listPaymentMethods } from '@/lib/billing'
import { getEnv } from '@/lib/env'
import { defineRoute } from '@/lib/http'
import { paymentMethodListResponse, paymentPageResponse } from '@/lib/schemas/payment-methods'

export const GET = defineRoute({
  summary: 'List saved cards',
  tag: 'Billing',
  auth: 'billing',
  response: paymentMethodListResponse,
  handler: async ({ principal: { organizationId } }) => ({ data: await listPaymentMethods({ organizationId }) }),
})

export const POST = defineRoute({
  summary: 'Start saving a card',
  tag: 'Billing',
  auth: 'billing',
  response: paymentPageResponse,
  status: 201,
  handler: async ({ principal: { organizationId, userId } }) => {
    await requireVerifiedEmail({ userId })
    const publicUrl = new URL(getEnv().PUBLIC_URL).origin
    return { url: await addPaymentMethod({ organizationId, userId, publicUrl }) }
  },
})
