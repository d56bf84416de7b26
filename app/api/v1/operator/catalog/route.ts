import { listCatalog } from '@/lib/catalog-editing'
import { defineRoute } from '@/lib/http'
import { catalogQuery, catalogResponse } from '@/lib/schemas/operator-catalog'

export const GET = defineRoute({
  summary: 'List models and endpoints with their prices, switched off ones too',
  tag: 'Operator',
  auth: 'operator',
  query: catalogQuery,
  response: catalogResponse,
  handler: async ({ query: { search, ...query } }) => {
    const { entries, next } = await listCatalog({ ...query, search: search || undefined })
    return { data: entries, next }
  },
})
