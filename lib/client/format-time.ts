import { dateFormat } from './reader/intl'

const UNITS = [
  { unit: 'year', ms: 31_536_000_000 },
  { unit: 'month', ms: 2_628_000_000 },
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const

/** Words, so English like the page; the exact time behind it is the reader's. */
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' })

/** `5 min. ago`, `tomorrow`, `now`; the distance between two moments in the largest unit that fits. */
export function formatRelativeTime(iso: string, now: number = Date.now()): string {
  const distanceMs = Date.parse(iso) - now
  const fitting = UNITS.find(({ ms }) => Math.abs(distanceMs) >= ms)
  if (!fitting) return 'just now'
  return relative.format(Math.round(distanceMs / fitting.ms), fitting.unit)
}

/** Date and time of day in the reader's own time zone. */
export function formatExactTime(iso: string): string {
  return dateFormat({ dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(iso))
}

/** The date alone, in the reader's own time zone. */
export function formatDay(iso: string): string {
  return dateFormat({ dateStyle: 'medium' }).format(new Date(iso))
}

const UTC_DAYS = {
  /** `Nov 23` */
  short: { month: 'short', day: 'numeric' },
  medium: { dateStyle: 'medium' },
  long: { dateStyle: 'long' },
  /** With the day of the week. */
  full: { dateStyle: 'full' },
} as const

/** A day that is cut at midnight UTC for everybody: of a chart, a catalogue, a bill. */
export function formatUtcDay(day: string | number | Date, style: keyof typeof UTC_DAYS = 'medium'): string {
  return dateFormat({ ...UTC_DAYS[style], timeZone: 'UTC' }).format(new Date(day))
}
