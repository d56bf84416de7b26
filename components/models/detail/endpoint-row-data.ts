import { parseUsdToPicos } from '@/lib/core/money'
import type { EndpointStats } from '@/lib/schemas/model-stats'
import type { ModelEndpointObject } from '@/lib/schemas/models'

/** An endpoint with what was measured of it; without, until that has arrived. */
export type EndpointRowData = { endpoint: ModelEndpointObject; stats: EndpointStats | undefined }

export const ENDPOINT_ORDERS = ['price', 'output', 'context', 'latency', 'throughput', 'uptime'] as const
export type EndpointOrder = (typeof ENDPOINT_ORDERS)[number]

type Rank = (row: EndpointRowData) => number | null

/** Lower comes first; what is not known comes last. Prices as doubles are fine for an order. */
const RANKS: Record<EndpointOrder, Rank> = {
  price: ({ endpoint }) => toNumber(endpoint.pricing.prompt),
  output: ({ endpoint }) => toNumber(endpoint.pricing.completion),
  context: ({ endpoint }) => -endpoint.context_length,
  latency: ({ stats }) => stats?.latency_last_30m?.p50 ?? null,
  throughput: ({ stats }) => negate(stats?.throughput_last_30m?.p50),
  uptime: ({ stats }) => negate(stats?.uptime_last_1d),
}

/** Joins endpoints with their measurements, best first by the chosen property. */
export function orderEndpoints(
  endpoints: readonly ModelEndpointObject[],
  stats: readonly EndpointStats[],
  order: EndpointOrder,
): EndpointRowData[] {
  const byTag = new Map(stats.map((item) => [item.tag, item]))
  const rank = (row: EndpointRowData) => RANKS[order](row) ?? Number.MAX_VALUE
  return endpoints
    .map((endpoint) => ({ endpoint, stats: byTag.get(endpoint.tag) }))
    .toSorted((a, b) => rank(a) - rank(b))
}

function toNumber(usd: string): number {
  return Number(parseUsdToPicos(usd) ?? 0n)
}

function negate(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : -value
}
