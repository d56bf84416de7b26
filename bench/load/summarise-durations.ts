import type { Percentiles } from './load-messages'

/** The median and the 99th percentile by nearest rank; NaN for no durations at all. */
export function summariseDurations(durations: readonly number[]): Percentiles {
  const sorted = Float64Array.from(durations).sort()
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
  return { p50: rank(0.5), p99: rank(0.99) }
}
