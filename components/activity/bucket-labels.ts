import type { Activity } from '@/lib/schemas/activity'

type Bucket = Activity['bucket']

// Days and months are cut at UTC midnight by the server, so they are named in UTC; hours read in the reader's own time.
const SHORT: Record<Bucket, Intl.DateTimeFormat> = {
  minute: new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  hour: new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  day: new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }),
}
const FULL: Record<Bucket, Intl.DateTimeFormat> = {
  minute: new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  hour: new Intl.DateTimeFormat('en', { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  day: new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** Names of the bars: one for the axis, one for the tooltip. */
export function toBucketLabels({
  buckets,
  bucket,
}: Pick<Activity, 'buckets' | 'bucket'>): { short: string; full: string }[] {
  return buckets.map((iso) => {
    const date = new Date(iso)
    return { short: SHORT[bucket].format(date), full: FULL[bucket].format(date) }
  })
}
