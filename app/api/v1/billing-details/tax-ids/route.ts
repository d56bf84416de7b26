import { addTaxId } from '@/lib/billing'
import { defineRoute } from '@/lib/http'
import { addTaxIdBody, taxIdResponse } from '@/lib/schemas/billing-details'

export const POST = defineRoute({
  summary: 'Add a tax id',
  tag: 'Billing',
  auth: 'billing',
  body: addTaxIdBody,
  response: taxIdResponse,
  status: 201,
  handler: async ({ principal: { organizationId, userId }, body }) => ({
    data: await addTaxId({ buyer: { organizationId, userId }, ...body }),
  }),
})
