import { readInvoice } from '@/lib/billing'
import { defineRoute } from '@/lib/http'
import { invoiceResponse, orderParams } from '@/lib/schemas/billing-details'

export const GET = defineRoute({
  summary: 'Where the invoice of a purchase can be seen and downloaded',
  tag: 'Credits',
  auth: 'money',
  params: orderParams,
  response: invoiceResponse,
  handler: async ({ principal: { organizationId }, params }) => ({
    data: await readInvoice({ organizationId, orderId: params.id }),
  }),
})
