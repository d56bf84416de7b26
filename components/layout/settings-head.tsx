import type { ReactNode } from 'react'

type SettingsHeadProps = {
  title: string
  description: ReactNode
  /** Names the section that it heads. */
  id?: string
  action?: ReactNode
}

/** The head of a subject that takes the whole width: a list or a table below it, its action at the end. */
export function SettingsHead({ title, description, id, action }: SettingsHeadProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-3">
      <div className="grid gap-0.5">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        <p className="max-w-prose text-sm text-pretty text-muted-foreground">{description}</p>
      </div>
      {action}
    </header>
  )
}
