/** Buckets whose bounds grow by a constant ratio: a fixed few numbers hold any distribution, and add up over processes. */
export type Scale = { min: number; ratio: number; size: number }

/** Milliseconds, 1 ms to 13 minutes. */
export const LATENCY_SCALE: Scale = { min: 1, ratio: 1.25, size: 62 }

/** Tokens per second, 0.5 to 11,000. */
export const THROUGHPUT_SCALE: Scale = { min: 0.5, ratio: 1.25, size: 46 }

/** The bucket that a value falls into; values beyond the scale fall into its ends. */
export function findBucket({ min, ratio, size }: Scale, value: number): number {
  const index = Math.floor(Math.log(value / min) / Math.log(ratio))
  return Math.max(0, Math.min(size - 1, index))
}

/**
 * The value below which the given part (0 to 1) of the counted values lies; null when nothing was counted. Within a
 * bucket values are taken as spread evenly on the logarithmic scale, so the error is below the ratio.
 */
export function findQuantile(scale: Scale, counts: readonly number[], part: number): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const rank = part * total
  let below = 0
  for (const [index, count] of counts.entries()) {
    if (count > 0 && below + count >= rank) {
      const within = Math.max(0, rank - below) / count
      return scale.min * scale.ratio ** (index + within)
    }
    below += count
  }
  return null
}
