import { readBillingDetails, saveBillingDetails } from '@/lib/billing'
import { defineRoute } from '@/lib/http'
import { billingDetailsBody, billingDetailsResponse } from '@/lib/schemas/billing-details'

export const GET = defineRoute({
  summary: 'What invoices say about the buyer',
  tag: 'Billing',
  auth: 'billing',
  response: billingDetailsResponse,
  handler: async ({ principal: { organizationId, userId } }) => ({
    data: await readBillingDetails({ organizationId, userId }),
  }),
})

export const PUT = defineRoute({
  summary: 'Change what invoices say about the buyer',
  tag: 'Billing',
  auth: 'billing',
  body: billingDetailsBody,
  response: billingDetailsResponse,
  handler: async ({ principal: { organizationId, userId }, body }) => ({
    data: await saveBillingDetails({ buyer: { organizationId, userId }, details: body }),
  }),
})
