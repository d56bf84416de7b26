import { getCatalog, toProviderObject } from '@/lib/catalog'
import { defineRoute } from '@/lib/http'
import { providersResponse } from '@/lib/schemas/models'

export const GET = defineRoute({
  summary: 'List the providers that serve models',
  tag: 'Providers',
  auth: 'none',
  response: providersResponse,
  handler: async () => ({ data: (await getCatalog()).providers.map(toProviderObject) }),
})
