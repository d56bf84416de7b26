import { getCatalog, listZdrEndpoints } from '@/lib/catalog'
import { defineRoute } from '@/lib/http'
import { endpointsResponse } from '@/lib/schemas/models'

export const GET = defineRoute({
  summary: 'List the endpoints that keep no data of a request',
  tag: 'Models',
  auth: 'none',
  response: endpointsResponse,
  handler: async () => ({ data: await listZdrEndpoints(await getCatalog()) }),
})
