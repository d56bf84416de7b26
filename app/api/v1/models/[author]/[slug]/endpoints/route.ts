import { getCatalog, getModelEndpoints } from '@/lib/catalog'
import { defineRoute } from '@/lib/http'
import { modelEndpointsResponse, modelParams } from '@/lib/schemas/models'

export const GET = defineRoute({
  summary: 'List the endpoints of a model, cheapest first',
  tag: 'Models',
  auth: 'none',
  params: modelParams,
  response: modelEndpointsResponse,
  handler: async ({ params }) => ({
    data: await getModelEndpoints(await getCatalog(), `${params.author}/${params.slug}`),
  }),
})
