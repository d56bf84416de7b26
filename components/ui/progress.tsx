import { cn } from './cn'

type ProgressProps = {
  label: string
  /** 0 to 1; more than 1 shows as full. */ fraction: number
  /** Full is good: no amber, no red. */ isCalm?: boolean
  className?: string
}

/** A thin bar that turns amber near its end and red at it. */
export function Progress({ label, fraction, isCalm = false, className }: ProgressProps) {
  const percent = Math.round(Math.min(Math.max(fraction, 0), 1) * 100)
  const color = isCalm ? 'bg-brand' : percent >= 100 ? 'bg-destructive' : percent >= 80 ? 'bg-chart-2' : 'bg-brand'
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={cn('h-1 w-full overflow-hidden rounded-full bg-muted-foreground/15', className)}
    >
      <div className={cn('h-full rounded-full', color)} style={{ width: `${percent}%` }} />
    </div>
  )
}
