import { type CatalogEndpoint, getCatalog, type ModelSignals } from '@/lib/catalog'
import { FreshCache } from '@/lib/core/fresh-cache'
import { readFromReplica } from '@/lib/db'
import { getEndpointReports } from '@/lib/endpoint-stats'
import type { ModelSort } from '@/lib/schemas/models-query'

const POPULARITY_FRESH_MS = 60_000
const POPULARITY_STALE_MS = 10 * 60_000

const READ_WEEK = `
  SELECT model, sum(prompt_tokens + completion_tokens)::float8 AS tokens
  FROM usage_hourly WHERE hour >= now() - interval '7 days' GROUP BY model`

/** One entry: every model's tokens of the week. Only their order leaves this installation's books. */
const weeks = new FreshCache<ReadonlyMap<string, number>>({
  loadMany: async (keys) => {
    const { rows } = await readFromReplica((client) =>
      client.query<{ model: string; tokens: number }>({ name: 'model-week', text: READ_WEEK }),
    )
    const tokens = new Map(rows.map((row) => [row.model, row.tokens]))
    return new Map(keys.map((key) => [key, tokens]))
  },
  sizeMax: 1,
  freshMs: POPULARITY_FRESH_MS,
  staleMs: POPULARITY_STALE_MS,
})

/** What traffic here says of models, for an order that asks for it. Undefined for every other order. */
export async function getModelSignals(sort: ModelSort | undefined): Promise<ModelSignals | undefined> {
  const isPopularity = sort === 'most-popular' || sort === 'top-weekly'
  const isSpeed = sort === 'throughput-high-to-low' || sort === 'latency-low-to-high'
  if (!isPopularity && !isSpeed) return undefined
  const tokens = isPopularity ? await weeks.get('week') : null
  const catalog = await getCatalog()
  const ids = isSpeed ? catalog.models.flatMap(({ slug }) => catalog.endpointsOf(slug).map(({ id }) => id)) : []
  const reports = await getEndpointReports(ids)
  const measure = (endpoints: readonly CatalogEndpoint[], of: 'throughputLast30m' | 'latencyLast30m') =>
    endpoints.flatMap((endpoint) => reports.get(endpoint.id)?.[of]?.p50 ?? [])
  return {
    weeklyTokensOf: (slug) => tokens?.get(slug) ?? 0,
    throughputOf: (endpoints) => findExtreme(measure(endpoints, 'throughputLast30m'), Math.max),
    latencyMsOf: (endpoints) => findExtreme(measure(endpoints, 'latencyLast30m'), Math.min),
  }
}

function findExtreme(values: number[], choose: (...values: number[]) => number): number | null {
  return values.length === 0 ? null : choose(...values)
}
