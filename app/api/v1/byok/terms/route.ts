import { readFeeTerms } from '@/lib/byok'
import { defineRoute } from '@/lib/http'
import { providerKeyTermsResponse } from '@/lib/schemas/byok'

export const GET = defineRoute({
  summary: 'Get what answers on own provider keys cost',
  tag: 'Provider keys',
  auth: 'management',
  response: providerKeyTermsResponse,
  handler: async ({ principal: { organizationId } }) => ({ data: await readFeeTerms({ organizationId }) }),
})
