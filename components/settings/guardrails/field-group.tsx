import type { ReactNode } from 'react'

/** Fields of a form that belong together, under a heading. */
export function FieldGroup({
  title,
  description,
  children,
}: {
  title: string
  description?: string
  children: ReactNode
}) {
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)] gap-3.5 border-t pt-4">
      <legend className="contents">
        <span className="font-semibold">{title}</span>
      </legend>
      {description !== undefined && <p className="-mt-3 text-sm text-pretty text-muted-foreground">{description}</p>}
      {children}
    </fieldset>
  )
}
