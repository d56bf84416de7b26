import { confirmOrder } from '@/lib/billing'
import { defineRoute } from '@/lib/http'
import { confirmOrderBody, orderObject } from '@/lib/schemas/billing'

export const POST = defineRoute({
  summary: 'Look up a purchase after returning from the payment page',
  tag: 'Credits',
  auth: 'money',
  body: confirmOrderBody,
  response: orderObject,
  handler: ({ principal, body }) =>
    confirmOrder({ organizationId: principal.organizationId, sessionId: body.session_id }),
})
