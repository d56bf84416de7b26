import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { EndpointStats, PlannedAttempt } from '../route-types'

/** An attempt with what its order depends on. */
export type Ranked = {
  attempt: PlannedAttempt
  /** Lower ones come first, whatever the sort says. */
  tier: number
  /** 1 = after all others, 2 = last of all, whatever the model. */
  lastResort: 0 | 1 | 2
  /** Among equals of a weighted draw, the higher one comes first. */
  drawKey: number
  /** Pico-dollars of a token in and a token out. */
  pricePicos: bigint
  stats: EndpointStats | null
}

export type SortBy = 'price' | 'throughput' | 'latency' | 'exacto'
export type Compare = (left: Ranked, right: Ranked) => number

/** How `provider.sort` asks to order endpoints; null when it does not. */
export function readSort({ sort }: ProviderPreferences): SortBy | null {
  return (typeof sort === 'string' ? sort : sort?.by) ?? null
}

/** The comparison that a sort means. What was not measured comes after what was; the price decides between equals. */
export function createCompare(sort: SortBy, ranked: readonly Ranked[]): Compare {
  if (sort === 'price') return comparePrice
  if (sort === 'throughput') return byMeasure(readThroughput)
  if (sort === 'latency') return byMeasure(({ stats }) => stats?.latencyMs?.p50 ?? Infinity)
  const errorPercentOf = createErrorPercent(ranked)
  const byThroughput = byMeasure(readThroughput)
  return (left, right) => errorPercentOf(left) - errorPercentOf(right) || byThroughput(left, right)
}

export function comparePrice(left: Ranked, right: Ranked): number {
  if (left.pricePicos === right.pricePicos) return 0
  return left.pricePicos < right.pricePicos ? -1 : 1
}

/** Negative, so that smaller is better for every measure. */
function readThroughput({ stats }: Ranked): number {
  return stats?.throughput ? -stats.throughput.p50 : Infinity
}

function byMeasure(measure: (ranked: Ranked) => number): Compare {
  return (left, right) => {
    const leftValue = measure(left)
    const rightValue = measure(right)
    return leftValue === rightValue ? comparePrice(left, right) : leftValue - rightValue
  }
}

/**
 * Malformed tool calls in whole percent, so that noise does not outweigh speed. An endpoint that was not measured counts
 * as the median of those that were.
 */
function createErrorPercent(ranked: readonly Ranked[]): (ranked: Ranked) => number {
  const known = ranked
    .flatMap(({ stats }) => (typeof stats?.toolErrorRate === 'number' ? [Math.round(stats.toolErrorRate * 100)] : []))
    .sort((left, right) => left - right)
  const median = known[Math.floor((known.length - 1) / 2)] ?? 0
  return ({ stats }) => (typeof stats?.toolErrorRate === 'number' ? Math.round(stats.toolErrorRate * 100) : median)
}
