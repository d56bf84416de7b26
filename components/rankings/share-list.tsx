import type { ReactNode } from 'react'
import { formatCount } from '@/lib/client/format-count'

type ShareListProps = {
  items: readonly { id: string; label: ReactNode; tokens: number }[]
  /** What stands there when nothing was used. */
  empty: string
}

/** A few things in their order, each with a bar as long as its part of the biggest. */
export function ShareList({ items, empty }: ShareListProps) {
  if (items.length === 0) return <p className="text-sm text-pretty text-muted-foreground">{empty}</p>
  const biggest = Math.max(...items.map(({ tokens }) => tokens), 1)
  return (
    <ol className="grid gap-2.5">
      {items.map(({ id, label, tokens }) => (
        <li key={id} className="grid gap-1">
          <span className="flex items-baseline justify-between gap-3 text-sm">
            <span className="min-w-0 truncate">{label}</span>
            <span className="text-muted-foreground tabular-nums" title={formatCount(tokens, 'exact')}>
              {formatCount(tokens)}
            </span>
          </span>
          <span aria-hidden className="h-1.5 rounded-full bg-muted">
            <span
              className="block h-full min-w-1 rounded-full bg-brand"
              style={{ width: `${(tokens / biggest) * 100}%` }}
            />
          </span>
        </li>
      ))}
    </ol>
  )
}
