import { filterModels, getCatalog } from '@/lib/catalog'
import { defineRoute } from '@/lib/http'
import { modelsCountResponse } from '@/lib/schemas/models'
import { modelsCountQuery } from '@/lib/schemas/models-query'

export const GET = defineRoute({
  summary: 'Count the available models',
  tag: 'Models',
  auth: 'none',
  query: modelsCountQuery,
  response: modelsCountResponse,
  handler: async ({ query }) => ({ data: { count: filterModels(await getCatalog(), query).length } }),
})
