import type { ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'

/** A line of a list of facts. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid min-h-10 grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-3 border-t px-5 py-1.5 text-sm">
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="min-w-0 tabular-nums">{children}</dd>
    </div>
  )
}

/** An identifier that can be copied; nothing where there is none. */
export function IdFact({ name, value }: { name: string; value: string | null }) {
  if (value === null || value === '') return null
  return (
    <Fact name={name}>
      <span className="flex min-w-0 items-center gap-1">
        <code className="min-w-0 truncate font-mono text-xs" title={value}>
          {value}
        </code>
        <CopyButton value={value} label={name} />
      </span>
    </Fact>
  )
}
