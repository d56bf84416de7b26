import { requireVerifiedEmail } from '@/lib/auth'
import { readAutoTopUp, saveAutoTopUp, switchOffAutoTopUp } from '@/lib/billing'
import { defineRoute } from '@/lib/http'
import { autoTopUpResponse, saveAutoTopUpBody } from '@/lib/schemas/auto-top-up'

export const GET = defineRoute({
  summary: 'Get auto top-up and what it does now',
  tag: 'Credits',
  auth: 'billing',
  response: autoTopUpResponse,
  handler: async ({ principal: { organizationId } }) => ({ data: await readAutoTopUp({ organizationId }) }),
})

export const PUT = defineRoute({
  summary: 'Switch auto top-up on, change it, or resume it after it has stopped',
  tag: 'Credits',
  auth: 'billing',
  body: saveAutoTopUpBody,
  response: autoTopUpResponse,
  handler: async ({ principal: { organizationId, userId }, body }) => {
    await requireVerifiedEmail({ userId })
    const data = await saveAutoTopUp({
      organizationId,
      userId,
      thresholdCents: body.threshold_usd,
      amountCents: body.amount_usd,
      paymentMethodId: body.payment_method_id,
      monthlyCapCents: body.monthly_cap_usd,
    })
    return { data }
  },
})

export const DELETE = defineRoute({
  summary: 'Switch auto top-up off',
  tag: 'Credits',
  auth: 'billing',
  response: autoTopUpResponse,
  handler: async ({ principal: { organizationId } }) => ({ data: await switchOffAutoTopUp({ organizationId }) }),
})
