import { type Catalog, getModel } from '@/lib/catalog'
import { formatNanosAsUsd } from '@/lib/core/money'
import { type EndpointDay, ENDPOINT_DAYS, getEndpointDays, getEndpointReports } from '@/lib/endpoint-stats'
import type { EffectivePrice, EndpointStats, ModelActivityDay, ModelStats } from '@/lib/schemas/model-stats'
import { listModelApps } from './list-model-apps'
import { type ModelUsageDay, readModelUsage } from './read-model-usage'

const PRICE_DAYS = 7
const DAY_MS = 86_400_000
const TOKENS_PER_MILLION = 1_000_000n

/**
 * What everybody may know of a model's traffic here, over all accounts: speed and uptime per endpoint and day, tokens per day,
 * what was paid, and the programs that name themselves.
 * @throws AppError not_found with the nearest names
 */
export async function getModelStats({ catalog, slug }: { catalog: Catalog; slug: string }): Promise<ModelStats> {
  const model = getModel(catalog, slug)
  const id = model.alias_target?.slug ?? model.id
  const [endpoints, usage, apps] = await Promise.all([readEndpoints(catalog, id), readModelUsage(), listModelApps(id)])
  const own = usage.get(id) ?? []
  return {
    id,
    days: ENDPOINT_DAYS,
    endpoints,
    activity: sumByDay(own),
    effective_prices: toEffectivePrices(own, endpoints),
    apps,
  }
}

async function readEndpoints(catalog: Catalog, slug: string): Promise<EndpointStats[]> {
  const endpoints = catalog.endpointsOf(slug)
  const ids = endpoints.map((endpoint) => endpoint.id)
  const [reports, days] = await Promise.all([getEndpointReports(ids), getEndpointDays(ids)])
  return endpoints.map((endpoint) => {
    const report = reports.get(endpoint.id)
    return {
      tag: endpoint.tag,
      provider: endpoint.providerSlug,
      provider_name: endpoint.providerName,
      status: report?.status ?? 0,
      uptime_last_1d: report?.uptimeLast1d ?? null,
      latency_last_30m: report?.latencyLast30m ?? null,
      throughput_last_30m: report?.throughputLast30m ?? null,
      days: (days.get(endpoint.id) ?? []).map(toEndpointDay),
    }
  })
}

function toEndpointDay({ day, uptime, latency, throughput, toolErrors }: EndpointDay): EndpointStats['days'][number] {
  return { day, uptime, latency_ms: latency, throughput, tool_errors: toolErrors }
}

function sumByDay(usage: readonly ModelUsageDay[]): ModelActivityDay[] {
  const days = new Map<string, ModelActivityDay>()
  for (const { day, promptTokens, completionTokens, reasoningTokens } of usage) {
    const sum = days.get(day) ?? { day, prompt_tokens: 0, completion_tokens: 0, reasoning_tokens: 0 }
    sum.prompt_tokens += promptTokens
    sum.completion_tokens += completionTokens
    sum.reasoning_tokens += reasoningTokens
    days.set(day, sum)
  }
  return [...days.values()]
}

function toEffectivePrices(usage: readonly ModelUsageDay[], endpoints: readonly EndpointStats[]): EffectivePrice[] {
  const since = new Date(Date.now() - (PRICE_DAYS - 1) * DAY_MS).toISOString().slice(0, 10)
  const names = new Map(endpoints.map((endpoint) => [endpoint.provider, endpoint.provider_name]))
  return [...names].flatMap(([provider, providerName]) => {
    const own = usage.filter((row) => row.provider === provider && row.day >= since)
    const promptTokens = own.reduce((sum, row) => sum + row.promptTokens, 0)
    const tokens = own.reduce((sum, row) => sum + row.completionTokens, promptTokens)
    if (tokens === 0) return []
    const paidNanos = own.reduce((sum, row) => sum + row.paidNanos, 0n)
    const cachedTokens = own.reduce((sum, row) => sum + row.cachedTokens, 0)
    return [
      {
        provider,
        provider_name: providerName,
        usd_per_million: formatNanosAsUsd((paidNanos * TOKENS_PER_MILLION) / BigInt(tokens)),
        cached: promptTokens === 0 ? 0 : Math.floor((cachedTokens / promptTokens) * 1_000) / 10,
      },
    ]
  })
}
