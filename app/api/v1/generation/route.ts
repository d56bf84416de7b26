import { getGeneration } from '@/lib/analytics'
import { explainCharge } from '@/lib/charges'
import { defineRoute } from '@/lib/http'
import { generationQuery, generationResponse } from '@/lib/schemas/generation'

export const GET = defineRoute({
  summary: 'Get one generation with its cost',
  tag: 'Activity',
  auth: 'any',
  query: generationQuery,
  response: generationResponse,
  handler: async ({ principal: { organizationId }, query: { id } }) => {
    const [generation, charge] = await Promise.all([
      getGeneration({ organizationId, id }),
      explainCharge({ organizationId, generationId: id }),
    ])
    return { data: { ...generation, charge } }
  },
})
