import { findPrincipal } from '@/lib/auth'
import { getCatalog, getModelEndpoints } from '@/lib/catalog'
import { defineRoute } from '@/lib/http'
import { modelEndpointsResponse, modelParams } from '@/lib/schemas/models'

export const GET = defineRoute({
  summary: 'List the endpoints of a model, cheapest first',
  tag: 'Models',
  auth: 'none',
  params: modelParams,
  response: modelEndpointsResponse,
  handler: async ({ request, params }) => ({
    data: await getModelEndpoints({
      catalog: await getCatalog(),
      slug: `${params.author}/${params.slug}`,
      // Speed is told to known callers only (api contract §1.1).
      showsSpeed: (await findPrincipal(request)) !== null,
    }),
  }),
})
