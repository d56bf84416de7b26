import { testDestination } from '@/lib/broadcast'
import { defineRoute } from '@/lib/http'
import { destinationParams, testedDestinationResponse } from '@/lib/schemas/observability'

export const POST = defineRoute({
  summary: 'Send a test to an observability destination',
  tag: 'Observability',
  auth: 'management',
  params: destinationParams,
  response: testedDestinationResponse,
  handler: async ({ principal: { organizationId }, params }) => ({
    data: await testDestination({ organizationId, id: params.id }),
  }),
})
