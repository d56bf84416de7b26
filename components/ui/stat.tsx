import type { ReactNode } from 'react'

type StatProps = {
  label: ReactNode
  value: ReactNode
  hint?: ReactNode
  /** The exact value behind a shortened one. */ exact?: string
}

/** One number with its name. */
export function Stat({ label, value, hint, exact }: StatProps) {
  return (
    <div className="grid content-start gap-0.5">
      <span className="text-sm text-muted-foreground">{label}</span>
      <span title={exact} className="text-2xl font-semibold tracking-tight tabular-nums">
        {value}
      </span>
      {hint !== undefined && <span className="text-xs text-muted-foreground">{hint}</span>}
    </div>
  )
}
