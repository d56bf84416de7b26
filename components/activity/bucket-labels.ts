import { dateFormat } from '@/lib/client/reader/intl'
import type { Activity } from '@/lib/schemas/activity'

type Bucket = Activity['bucket']

// Days and months are cut at UTC midnight by the server, so they are named in UTC; hours read in the reader's own time.
const SHORT: Record<Bucket, Intl.DateTimeFormatOptions> = {
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  month: { month: 'short', timeZone: 'UTC' },
}
const FULL: Record<Bucket, Intl.DateTimeFormatOptions> = {
  minute: { timeStyle: 'short' },
  hour: { weekday: 'short', hour: 'numeric', minute: '2-digit' },
  day: { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
}

/** Names of the bars: one for the axis, one for the tooltip. */
export function toBucketLabels({
  buckets,
  bucket,
}: Pick<Activity, 'buckets' | 'bucket'>): { short: string; full: string }[] {
  const [short, full] = [dateFormat(SHORT[bucket]), dateFormat(FULL[bucket])]
  return buckets.map((iso) => {
    const date = new Date(iso)
    return { short: short.format(date), full: full.format(date) }
  })
}
