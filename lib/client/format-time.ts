const UNITS = [
  { unit: 'year', ms: 31_536_000_000 },
  { unit: 'month', ms: 2_628_000_000 },
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' })
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' })
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' })

/** `5 min. ago`, `tomorrow`, `now`; the distance between two moments in the largest unit that fits. */
export function formatRelativeTime(iso: string, now: number = Date.now()): string {
  const distanceMs = Date.parse(iso) - now
  const fitting = UNITS.find(({ ms }) => Math.abs(distanceMs) >= ms)
  if (!fitting) return 'just now'
  return relative.format(Math.round(distanceMs / fitting.ms), fitting.unit)
}

/** Date and time of day in the reader's own time zone. */
export function formatExactTime(iso: string): string {
  return exact.format(new Date(iso))
}

/** The date alone, in the reader's own time zone. */
export function formatDay(iso: string): string {
  return day.format(new Date(iso))
}
