import { UptimeBars } from '@/components/ui/uptime-bars'

type ServiceHistoryProps = {
  /** `YYYY-MM-DD`, one per bar. */
  days: readonly string[]
  /** Percent of the attempts that succeeded; null without any. */
  history: readonly (number | null)[]
}

const format = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' })

/** One thin bar per day. Screen readers get the worst day instead of ninety numbers. */
export function ServiceHistory({ days, history }: ServiceHistoryProps) {
  const bars = days.map((day, index) => ({ label: format.format(new Date(day)), uptime: history[index] ?? null }))
  const measured = bars.flatMap(({ label, uptime }) => (uptime === null ? [] : [{ label, uptime }]))
  const [worst] = measured.toSorted((left, right) => left.uptime - right.uptime)
  const summary = worst
    ? `${measured.length} of ${days.length} days with requests; the worst was ${worst.label} with ${worst.uptime.toFixed(2)} %`
    : `No requests in ${days.length} days`
  return <UptimeBars days={bars} summary={summary} />
}
