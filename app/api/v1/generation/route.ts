import { getGeneration } from '@/lib/analytics'
import { defineRoute } from '@/lib/http'
import { generationQuery, generationResponse } from '@/lib/schemas/generation'

export const GET = defineRoute({
  summary: 'Get one generation with its cost',
  tag: 'Activity',
  auth: 'any',
  query: generationQuery,
  response: generationResponse,
  handler: async ({ principal, query }) => ({
    data: await getGeneration({ organizationId: principal.organizationId, id: query.id }),
  }),
})
