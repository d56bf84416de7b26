import { cn } from './cn'

export type UptimeDay = {
  /** For the tooltip, for example `May 3`. */
  label: string
  /** Percent; null where there was no traffic. */
  uptime: number | null
}

const GOOD_FROM = 99
const FAIR_FROM = 95

/** One bar a day: how much of the traffic was answered. The numbers are in the bars' titles and in `summary` for screen readers. */
export function UptimeBars({ days, summary }: { days: readonly UptimeDay[]; summary: string }) {
  return (
    <div role="img" aria-label={summary} className="flex h-8 w-full items-stretch gap-px sm:gap-0.5">
      {days.map(({ label, uptime }) => (
        <span
          key={label}
          title={`${label}: ${uptime === null ? 'no traffic' : `${uptime} %`}`}
          className={cn('min-w-0 flex-1 rounded-[2px] transition-opacity hover:opacity-70', toTone(uptime))}
        />
      ))}
    </div>
  )
}

function toTone(uptime: number | null): string {
  if (uptime === null) return 'bg-secondary'
  if (uptime >= GOOD_FROM) return 'bg-success'
  return uptime >= FAIR_FROM ? 'bg-warning' : 'bg-destructive'
}
