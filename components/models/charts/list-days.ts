import { formatUtcDay } from '@/lib/client/format-time'

const DAY_MS = 86_400_000

/** A day (UTC) as data name it, and as an axis and a tooltip do. */
export type ChartDay = { day: string; short: string; full: string }

/** The last days, today included, oldest first. */
export function listDays(count: number, nowMs = Date.now()): ChartDay[] {
  const today = Math.floor(nowMs / DAY_MS) * DAY_MS
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(today - (count - 1 - index) * DAY_MS)
    return {
      day: date.toISOString().slice(0, 10),
      short: formatUtcDay(date, 'short'),
      full: formatUtcDay(date, 'full'),
    }
  })
}
