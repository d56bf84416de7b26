import { type CatalogEndpoint, getCatalog } from '@/lib/catalog'
import { type EndpointReport, getEndpointReports } from '@/lib/endpoint-stats'
import type { ModelSignal } from '@/lib/schemas/model-stats'
import { readModelUsage } from './read-model-usage'

const WEEK_DAYS = 7
const DAY_MS = 86_400_000

/** What traffic and data policies say of every model: what lists are sorted and filtered by beside the catalogue's facts. */
export async function listModelSignals(): Promise<ModelSignal[]> {
  const catalog = await getCatalog()
  const served = catalog.models.map((model) => ({ model, endpoints: catalog.endpointsOf(model.slug) }))
  const ids = served.flatMap(({ endpoints }) => endpoints.map(({ id }) => id))
  const [reports, usage] = await Promise.all([getEndpointReports(ids), readModelUsage()])
  const since = toDay(Date.now() - (WEEK_DAYS - 1) * DAY_MS)
  return served.map(({ model, endpoints }) => ({
    id: model.slug,
    weekly_tokens: (usage.get(model.slug) ?? [])
      .filter(({ day }) => day >= since)
      .reduce((sum, { promptTokens, completionTokens }) => sum + promptTokens + completionTokens, 0),
    ...measure(endpoints, reports),
    has_no_training: endpoints.some(({ trainsOnPrompts }) => trainsOnPrompts === false),
    has_zero_retention: endpoints.some(({ retentionDays }) => retentionDays === 0),
  }))
}

function toDay(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10)
}

function measure(endpoints: readonly CatalogEndpoint[], reports: ReadonlyMap<string, EndpointReport>) {
  const own = endpoints.flatMap(({ id }) => reports.get(id) ?? [])
  return {
    latency_ms: findExtreme(
      own.map(({ latencyLast30m }) => latencyLast30m?.p50),
      Math.min,
    ),
    throughput: findExtreme(
      own.map(({ throughputLast30m }) => throughputLast30m?.p50),
      Math.max,
    ),
    uptime_last_1d: findExtreme(
      own.map(({ uptimeLast1d }) => uptimeLast1d),
      Math.max,
    ),
  }
}

function findExtreme(
  values: readonly (number | null | undefined)[],
  choose: (...values: number[]) => number,
): number | null {
  const known = values.filter((value) => value !== null && value !== undefined)
  return known.length === 0 ? null : choose(...known)
}
