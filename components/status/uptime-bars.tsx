import { cn } from '@/components/ui/cn'

type UptimeBarsProps = {
  /** `YYYY-MM-DD`, one per bar. */
  days: readonly string[]
  /** Percent of the attempts that succeeded; null without any. */
  history: readonly (number | null)[]
}

const day = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' })

const STEPS: readonly { from: number; color: string }[] = [
  { from: 98, color: 'bg-success' },
  { from: 80, color: 'bg-warning' },
  { from: 0, color: 'bg-destructive' },
]

function colorOf(uptime: number | null): string {
  return uptime === null ? 'bg-border' : (STEPS.find(({ from }) => uptime >= from)?.color ?? 'bg-destructive')
}

/** One thin bar per day. Screen readers get the worst day instead of ninety numbers. */
export function UptimeBars({ days, history }: UptimeBarsProps) {
  return (
    <div role="img" aria-label={summarize(days, history)} className="flex h-7 items-stretch gap-px sm:gap-0.5">
      {history.map((uptime, index) => {
        const name = day.format(new Date(days[index] ?? 0))
        return (
          <span
            key={days[index]}
            title={`${name}: ${uptime === null ? 'no requests' : `${uptime.toFixed(2)} %`}`}
            className={cn('min-w-0 flex-1 rounded-[2px]', colorOf(uptime))}
          />
        )
      })}
    </div>
  )
}

function summarize(days: readonly string[], history: readonly (number | null)[]): string {
  const measured = history.flatMap((uptime, index) => (uptime === null ? [] : [{ uptime, at: days[index] ?? '' }]))
  const worst = measured.toSorted((left, right) => left.uptime - right.uptime)[0]
  if (!worst) return `No requests in ${days.length} days`
  return `${measured.length} of ${days.length} days with requests; the worst was ${day.format(new Date(worst.at))} with ${worst.uptime.toFixed(2)} %`
}
