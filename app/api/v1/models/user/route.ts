import { getCatalog, listModels, restrictCatalog } from '@/lib/catalog'
import { listUsableEndpoints } from '@/lib/gateway'
import { defineRoute, toNextLink } from '@/lib/http'
import { type ModelsPage, modelsResponse } from '@/lib/schemas/models'
import { modelPageQuery } from '@/lib/schemas/models-query'

export const GET = defineRoute({
  summary: 'List the models that the caller can use, by its provider and privacy settings',
  tag: 'Models',
  auth: 'any',
  query: modelPageQuery,
  response: modelsResponse,
  handler: async ({ request, principal, query }) => {
    const catalog = restrictCatalog(await getCatalog(), await listUsableEndpoints({ principal }))
    const { nextOffset, ...page } = listModels(catalog, query)
    return { ...page, links: { next: toNextLink(request.url, nextOffset) } } satisfies ModelsPage
  },
})
