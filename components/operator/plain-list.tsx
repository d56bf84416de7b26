import type { ReactNode } from 'react'

type PlainListProps = {
  /** What stands there while there is nothing. */
  empty: string
  children: readonly { id: string; main: ReactNode; note: ReactNode; end: ReactNode }[]
}

/** Rows of a card: what, a word about it, and something at its end. */
export function PlainList({ empty, children }: PlainListProps) {
  if (children.length === 0) return <p className="border-t px-5 py-4 text-sm text-muted-foreground">{empty}</p>
  return (
    <ul className="border-t text-sm">
      {children.map(({ id, main, note, end }) => (
        <li key={id} className="flex items-center justify-between gap-3 border-b px-5 py-2.5 last:border-0">
          <span className="grid min-w-0">
            <span className="truncate font-medium">{main}</span>
            <span className="text-xs text-muted-foreground">{note}</span>
          </span>
          <span className="shrink-0 text-muted-foreground tabular-nums">{end}</span>
        </li>
      ))}
    </ul>
  )
}
