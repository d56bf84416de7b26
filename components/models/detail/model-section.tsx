import type { ReactNode } from 'react'

type ModelSectionProps = {
  /** Where the page's own navigation leads. */
  id: string
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** One part of a model's page. */
export function ModelSection({ id, title, lead, actions, children }: ModelSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="min-w-0 scroll-mt-28 rounded-lg border bg-card shadow-raised"
    >
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-5 pt-4 pb-3">
        <div className="grid min-w-0 gap-0.5">
          <h2 id={`${id}-title`} className="text-base font-semibold tracking-tight">
            {title}
          </h2>
          {lead !== undefined && <p className="max-w-prose text-sm text-pretty text-muted-foreground">{lead}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </section>
  )
}
