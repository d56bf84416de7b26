import { filterModels, getCatalog } from '@/lib/catalog'
import { defineRoute } from '@/lib/http'
import { modelsCountQuery, modelsCountResponse } from '@/lib/schemas/models'

export const GET = defineRoute({
  summary: 'Count the available models',
  tag: 'Models',
  auth: 'none',
  query: modelsCountQuery,
  response: modelsCountResponse,
  handler: async ({ query }) => ({ data: { count: filterModels(await getCatalog(), query).length } }),
})
