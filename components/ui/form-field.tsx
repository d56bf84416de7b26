'use client'

import { useId, type ReactNode } from 'react'
import { Label } from './label'

/** What a control must spread to be tied to its label, hint and error. */
export type FieldControlProps = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

type FormFieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** The sentence under the field; says what is wrong and how to mend it. */
  error?: string | undefined
  isOptional?: boolean
  children: (control: FieldControlProps) => ReactNode
}

/** Label, control, hint and error in one column, with the ids wired up for screen readers. */
export function FormField({ label, hint, error, isOptional = false, children }: FormFieldProps) {
  const id = useId()
  const describedBy = [hint !== undefined ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1.5">
      <div className="flex items-baseline justify-between gap-2">
        <Label htmlFor={id}>{label}</Label>
        {isOptional && <span className="text-xs text-muted-foreground">Optional</span>}
      </div>
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-muted-foreground">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-xs text-destructive">
          {error}
        </p>
      )}
    </div>
  )
}
