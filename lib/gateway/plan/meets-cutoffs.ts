import type { PercentileCutoffs, ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { EndpointStats, Percentiles } from '../route-types'

const PERCENTILES = ['p50', 'p75', 'p90', 'p99'] as const

/**
 * Whether an endpoint keeps to `preferred_min_throughput` and `preferred_max_latency`; all cut-offs must hold. One that
 * nothing is known of does: otherwise it would never be tried and never be known.
 */
export function meetsCutoffs(
  stats: EndpointStats | null,
  { preferred_min_throughput, preferred_max_latency }: ProviderPreferences,
): boolean {
  return (
    holds(stats?.throughput, preferred_min_throughput, (tokensPerSecond, least) => tokensPerSecond >= least) &&
    holds(stats?.latencyMs, preferred_max_latency, (latencyMs, mostSeconds) => latencyMs <= mostSeconds * 1_000)
  )
}

function holds(
  measured: Percentiles | null | undefined,
  cutoffs: PercentileCutoffs,
  isWithin: (value: number, cutoff: number) => boolean,
): boolean {
  if (!measured || cutoffs === null || cutoffs === undefined) return true
  if (typeof cutoffs === 'number') return isWithin(measured.p50, cutoffs)
  return PERCENTILES.every((percentile) => {
    const cutoff = cutoffs[percentile]
    return cutoff === null || cutoff === undefined || isWithin(measured[percentile], cutoff)
  })
}
