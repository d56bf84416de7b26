import { listPaymentMethods, makeDefault, removePaymentMethod } from '@/lib/billing'
import { defineRoute } from '@/lib/http'
import { removedResponse } from '@/lib/schemas/billing-details'
import { changePaymentMethodBody, paymentMethodListResponse, paymentMethodParams } from '@/lib/schemas/payment-methods'

export const PATCH = defineRoute({
  summary: 'Make a saved card the default',
  tag: 'Billing',
  auth: 'billing',
  params: paymentMethodParams,
  body: changePaymentMethodBody,
  response: paymentMethodListResponse,
  handler: async ({ principal: { organizationId }, params }) => {
    await makeDefault({ organizationId, paymentMethodId: params.id })
    return { data: await listPaymentMethods({ organizationId }) }
  },
})

export const DELETE = defineRoute({
  summary: 'Remove a saved card',
  tag: 'Billing',
  auth: 'billing',
  params: paymentMethodParams,
  response: removedResponse,
  handler: async ({ principal: { organizationId }, params }) => {
    await removePaymentMethod({ organizationId, paymentMethodId: params.id })
    return { deleted: true }
  },
})
