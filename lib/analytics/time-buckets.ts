import type { ActivityRange } from '@/lib/schemas/activity'

export type TimeBuckets = {
  bucket: 'hour' | 'day' | 'month'
  /** Start of each bucket in UTC, oldest first; the last one holds the present moment. */
  starts: Date[]
}

const SHAPE = {
  '24h': { bucket: 'hour', count: 24 },
  '7d': { bucket: 'day', count: 7 },
  '30d': { bucket: 'day', count: 30 },
  '12mo': { bucket: 'month', count: 12 },
} as const satisfies Record<ActivityRange, { bucket: TimeBuckets['bucket']; count: number }>

/** The buckets of a range that ends now. */
export function listTimeBuckets({ range, now }: { range: ActivityRange; now: Date }): TimeBuckets {
  const { bucket, count } = SHAPE[range]
  const starts = Array.from({ length: count }, (_, index) => startOf({ bucket, now, back: count - 1 - index }))
  return { bucket, starts }
}

function startOf({ bucket, now, back }: { bucket: TimeBuckets['bucket']; now: Date; back: number }): Date {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  if (bucket === 'month') return new Date(Date.UTC(year, month - back, 1))
  if (bucket === 'day') return new Date(Date.UTC(year, month, day - back))
  return new Date(Date.UTC(year, month, day, now.getUTCHours() - back))
}
