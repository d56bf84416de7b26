import { removeTaxId } from '@/lib/billing'
import { defineRoute } from '@/lib/http'
import { removedResponse, taxIdParams } from '@/lib/schemas/billing-details'

export const DELETE = defineRoute({
  summary: 'Remove a tax id',
  tag: 'Billing',
  auth: 'billing',
  params: taxIdParams,
  response: removedResponse,
  handler: async ({ principal: { organizationId }, params }) => {
    await removeTaxId({ organizationId, taxIdId: params.id })
    return { deleted: true }
  },
})
