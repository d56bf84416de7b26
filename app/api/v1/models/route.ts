import { getModelSignals } from '@/lib/analytics'
import { getCatalog, getCodexModels, getModelsDocument, listModels, toModelsFeed } from '@/lib/catalog'
import { getEnv, isInsideNext } from '@/lib/env'
import { defineRoute, toNextLink } from '@/lib/http'
import { type ModelsPage, modelsResponse } from '@/lib/schemas/models'
import { modelsQuery } from '@/lib/schemas/models-query'

/** Revalidated each time, which costs a 304: a changed price must show at once. */
const CACHE_CONTROL = 'public, no-cache'

export const GET = defineRoute({
  summary: 'List all models with their prices',
  tag: 'Models',
  auth: 'none',
  query: modelsQuery,
  response: modelsResponse,
  handler: async ({ request, query }) => {
    const catalog = await getCatalog()
    const isFiltered = Object.values(query).some((value) => value !== undefined)
    if (!isFiltered) return answerDocument(request, getModelsDocument(catalog))
    const { nextOffset, ...page } = listModels(catalog, query, await getModelSignals(query.sort))
    if (query.use_rss) return answerFeed(page.data)
    return {
      ...page,
      links: { next: toNextLink(request.url, nextOffset) },
      ...(query.client_version === undefined ? {} : { models: getCodexModels(catalog) }),
    } satisfies ModelsPage
  },
})

type Document = ReturnType<typeof getModelsDocument>

function answerDocument(request: Request, { json, gzip, etag }: Document): Response {
  const headers = { etag, 'cache-control': CACHE_CONTROL, vary: 'accept-encoding' }
  if (matchesTag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const typed = { ...headers, 'content-type': 'application/json' }
  const takesGzip = !isInsideNext() && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  if (!takesGzip) return new Response(json, { headers: typed })
  return new Response(gzip, { headers: { ...typed, 'content-encoding': 'gzip' } })
}

/** Proxies that compress make a tag weak; it still names the same content. */
function matchesTag(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

function answerFeed(models: ModelsPage['data']): Response {
  const feed = toModelsFeed(models, getEnv().PUBLIC_URL.replace(/\/+$/, ''))
  return new Response(feed, {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8', 'cache-control': CACHE_CONTROL },
  })
}
