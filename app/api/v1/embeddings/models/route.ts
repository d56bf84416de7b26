import { getCatalog, listModels } from '@/lib/catalog'
import { defineRoute, toNextLink } from '@/lib/http'
import { type ModelsPage, modelsResponse } from '@/lib/schemas/models'
import { modelPageQuery } from '@/lib/schemas/models-query'

export const GET = defineRoute({
  summary: 'List the models that make embeddings',
  tag: 'Embeddings',
  auth: 'none',
  query: modelPageQuery,
  response: modelsResponse,
  handler: async ({ request, query }) => {
    const { nextOffset, ...page } = listModels(await getCatalog(), { ...query, output_modalities: ['embeddings'] })
    return { ...page, links: { next: toNextLink(request.url, nextOffset) } } satisfies ModelsPage
  },
})
