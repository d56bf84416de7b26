import { getModelSignals } from '@/lib/analytics'
import { type Catalog, getCatalog, getCodexModels, listModels, toModelsFeed } from '@/lib/catalog'
import { getEnv, isInsideNext } from '@/lib/env'
import { type Answer, defineRoute, DocumentStore, toNextLink } from '@/lib/http'
import { type ModelsPage, modelsResponse } from '@/lib/schemas/models'
import { type ModelsQuery, modelsQuery } from '@/lib/schemas/models-query'

/** Revalidated each time, which costs a 304: a changed price must show at once. */
const CACHE_CONTROL = 'public, no-cache'
const HEADERS = { 'content-type': 'application/json', 'cache-control': CACHE_CONTROL }

/** Lists change only with the catalogue, so each is written once, and compressed once when it is asked for again. */
const documents = new DocumentStore()

export const GET = defineRoute({
  summary: 'List all models with their prices',
  tag: 'Models',
  auth: 'none',
  query: modelsQuery,
  response: modelsResponse,
  handler: async ({ request, query }) => {
    const catalog = await getCatalog()
    if (query.use_rss) return answerFeed((await listPage({ catalog, query, url: request.url })).data)
    const address = request.url.slice(request.url.indexOf('?') + 1 || request.url.length)
    const known = documents.find(catalog, address)
    if (known) return answerDocument(request, known, true)
    const page = await listPage({ catalog, query, url: request.url })
    if (isChangingByItself(query)) return page
    const document = documents.keep({ snapshot: catalog, address, text: JSON.stringify(page) })
    // Made-up questions come once; compressing their answers would be work for nobody.
    return answerDocument(request, document, OFTEN_ASKED.has(address))
  },
})

/** What programs ask for, and what the models page does. */
const OFTEN_ASKED: ReadonlySet<string> = new Set(['', 'output_modalities=all'])

async function listPage({ catalog, query, url }: { catalog: Catalog; query: ModelsQuery; url: string }) {
  const { nextOffset, ...page } = listModels(catalog, query, await getModelSignals(query.sort))
  return {
    ...page,
    links: { next: toNextLink(url, nextOffset) },
    ...(query.client_version === undefined ? {} : { models: getCodexModels(catalog) }),
  } satisfies ModelsPage
}

/** Orders by what traffic says, and ages, are others in a minute although the catalogue is the same. */
function isChangingByItself({ sort, min_age_days, max_age_days }: ModelsQuery): boolean {
  return MEASURED.has(sort) || min_age_days !== undefined || max_age_days !== undefined
}

const MEASURED: ReadonlySet<ModelsQuery['sort']> = new Set([
  'most-popular',
  'top-weekly',
  'throughput-high-to-low',
  'latency-low-to-high',
])

/** Next compresses by itself. */
function answerDocument(
  { headers }: Request,
  document: ReturnType<DocumentStore['keep']>,
  isWorthIt: boolean,
): Promise<Answer> {
  return document.answer({ headers, answerHeaders: HEADERS, mayCompress: isWorthIt && !isInsideNext() })
}

function answerFeed(models: ModelsPage['data']): Response {
  const feed = toModelsFeed(models, getEnv().PUBLIC_URL.replace(/\/+$/, ''))
  return new Response(feed, {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8', 'cache-control': CACHE_CONTROL },
  })
}
