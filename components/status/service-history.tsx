import { UptimeBars } from '@/components/ui/uptime-bars'
import { formatDecimal } from '@/lib/client/format-decimal'
import { formatUtcDay } from '@/lib/client/format-time'

type ServiceHistoryProps = {
  /** `YYYY-MM-DD`, one per bar. */
  days: readonly string[]
  /** Percent of the attempts that succeeded; null without any. */
  history: readonly (number | null)[]
}

/** One thin bar per day. Screen readers get the worst day instead of ninety numbers. */
export function ServiceHistory({ days, history }: ServiceHistoryProps) {
  const bars = days.map((day, index) => ({ label: formatUtcDay(day, 'short'), uptime: history[index] ?? null }))
  const measured = bars.flatMap(({ label, uptime }) => (uptime === null ? [] : [{ label, uptime }]))
  const [worst] = measured.toSorted((left, right) => left.uptime - right.uptime)
  const summary = worst
    ? `${measured.length} of ${days.length} days with requests; the worst was ${worst.label} with ${formatDecimal(worst.uptime, 2)} %`
    : `No requests in ${days.length} days`
  return <UptimeBars days={bars} summary={summary} />
}
