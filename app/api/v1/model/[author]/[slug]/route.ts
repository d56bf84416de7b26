import { getCatalog, getModel } from '@/lib/catalog'
import { defineRoute } from '@/lib/http'
import { modelParams, modelResponse } from '@/lib/schemas/models'

export const GET = defineRoute({
  summary: 'Get one model by its slug or an alias of it',
  tag: 'Models',
  auth: 'none',
  params: modelParams,
  response: modelResponse,
  handler: async ({ params }) => ({ data: getModel(await getCatalog(), `${params.author}/${params.slug}`) }),
})
