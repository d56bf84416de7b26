import type { ActivityPeriod } from '@/lib/schemas/activity-question'

export type Bucket = 'minute' | 'hour' | 'day' | 'month'

export type Period = {
  bucket: Bucket
  /** Start of each bucket in UTC, oldest first. */
  starts: Date[]
  /** Start of the first bucket. */
  from: Date
  /** Exclusive. The end of the last bucket, which may lie ahead, or where a comparison ends. */
  end: Date
}

export type PeriodQuestion = {
  range: ActivityPeriod
  /** First and last day, `YYYY-MM-DD`, of a custom range. */
  days?: { from: string; to: string } | undefined
  now: Date
}

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** Hours are told one by one up to here, and while there are sums of them. */
const HOURLY_DAYS_MAX = 2
const HOURS_KEPT_MS = 30 * DAY_MS
const DAILY_DAYS_MAX = 100

const SHAPE = {
  '1h': { bucket: 'minute', count: 60 },
  '24h': { bucket: 'hour', count: 24 },
  '7d': { bucket: 'day', count: 7 },
  '30d': { bucket: 'day', count: 30 },
  '12mo': { bucket: 'month', count: 12 },
} as const satisfies Record<Exclude<ActivityPeriod, 'custom'>, { bucket: Bucket; count: number }>

/** The buckets of a range that ends now, or of days that a person chose. */
export function findPeriod({ range, days, now }: PeriodQuestion): Period {
  if (range === 'custom') return findDays(days ?? { from: toDay(now), to: toDay(now) }, now)
  const { bucket, count } = SHAPE[range]
  return listBuckets({ bucket, from: moveStart(bucket, floorTo(bucket, now), 1 - count), count })
}

const toDay = (date: Date): string => date.toISOString().slice(0, 10)

function findDays({ from, to }: { from: string; to: string }, now: Date): Period {
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)]
  const count = Math.max(1, Math.round((last - first) / DAY_MS) + 1)
  const hasHours = count <= HOURLY_DAYS_MAX && now.getTime() - first < HOURS_KEPT_MS
  if (hasHours) return listBuckets({ bucket: 'hour', from: new Date(first), count: count * 24 })
  if (count <= DAILY_DAYS_MAX) return listBuckets({ bucket: 'day', from: new Date(first), count })
  const month = floorTo('month', new Date(first))
  const months = monthNumber(new Date(last)) - monthNumber(month) + 1
  const period = listBuckets({ bucket: 'month', from: month, count: months })
  // The first and the last month count as far as they were chosen.
  return { ...period, from: new Date(first), end: new Date(last + DAY_MS) }
}

function listBuckets({ bucket, from, count }: { bucket: Bucket; from: Date; count: number }): Period {
  const starts = Array.from({ length: count }, (_, index) => moveStart(bucket, from, index))
  return { bucket, starts, from, end: moveStart(bucket, from, count) }
}

/** As many buckets right before, as far into them as the period has come by now. */
export function findPeriodBefore({ bucket, starts, from, end }: Period, now: Date): Period {
  const before = starts.map((start) => moveStart(bucket, start, -starts.length))
  const [first = from] = before
  const begin = new Date(first.getTime() + (from.getTime() - floorTo(bucket, from).getTime()))
  const passedMs = Math.min(end.getTime(), now.getTime()) - from.getTime()
  const until = Math.min(from.getTime(), begin.getTime() + Math.max(0, passedMs))
  return { bucket, starts: before, from: begin, end: new Date(until) }
}

const monthNumber = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth()

/** The start of the bucket that a moment lies in. */
function floorTo(bucket: Bucket, moment: Date): Date {
  if (bucket === 'month') return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), 1))
  const length = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS }[bucket]
  return new Date(Math.floor(moment.getTime() / length) * length)
}

function moveStart(bucket: Bucket, start: Date, count: number): Date {
  if (bucket === 'month') return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + count, 1))
  const length = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS }[bucket]
  return new Date(start.getTime() + count * length)
}
