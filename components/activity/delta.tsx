import { ArrowDown, ArrowUp } from 'lucide-react'

const MANY_PERCENT = 999

/** How much more or less than in the period before; nothing to compare with is said as such. */
export function Delta({ now, before }: { now: number; before: number }) {
  if (before === 0)
    return <span className="text-xs text-muted-foreground">{now === 0 ? 'as before' : 'none before'}</span>
  const percent = Math.round(((now - before) / before) * 100)
  const Icon = percent < 0 ? ArrowDown : ArrowUp
  const shown = Math.abs(percent) > MANY_PERCENT ? `> ${MANY_PERCENT}` : String(Math.abs(percent))
  return (
    <span className="inline-flex items-center gap-0.5 text-xs text-muted-foreground tabular-nums">
      {percent === 0 ? null : <Icon aria-hidden className="size-3" />}
      <span className="sr-only">{percent < 0 ? 'less by' : 'more by'}</span>
      {shown} %
    </span>
  )
}
