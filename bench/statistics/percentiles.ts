import { z } from 'zod'

/** What is no number is null in the JSON between processes. */
const value = z
  .number()
  .nullable()
  .transform((number) => number ?? NaN)

export const percentilesSchema = z.object({
  /** How many there were: a 99th percentile of fewer than some hundred says little. */
  count: z.number(),
  p50: value,
  p99: value,
  max: value,
})
export type Percentiles = z.infer<typeof percentilesSchema>

/** The median, the 99th percentile by nearest rank, and the largest; not a number where there is nothing. */
export function summariseValues(values: readonly number[]): Percentiles {
  const sorted = Float64Array.from(values).sort()
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
  return { count: sorted.length, p50: rank(0.5), p99: rank(0.99), max: rank(1) }
}

/** What one kind of wait is longer than another, percentile by percentile. */
export function subtractPercentiles(left: Percentiles, right: Percentiles): { p50: number; p99: number } {
  return { p50: left.p50 - right.p50, p99: left.p99 - right.p99 }
}
