import type { ReactNode } from 'react'

type SpecimenProps = {
  name: string
  /** When to use it, and when not. */
  rule: string
  children: ReactNode
}

/** One part of the design: its name, the rule for using it, and the part itself. */
export function Specimen({ name, rule, children }: SpecimenProps) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-4 border-t py-7 md:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]">
      <header className="grid content-start gap-1">
        <h2 className="font-semibold">{name}</h2>
        <p className="text-sm text-pretty text-muted-foreground">{rule}</p>
      </header>
      <div className="flex min-w-0 flex-wrap items-center gap-3">{children}</div>
    </section>
  )
}
