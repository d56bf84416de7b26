'use client'

import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'

type UsdFieldProps = {
  label: string
  hint?: string
  isOptional?: boolean
  error: string | undefined
  value: string
  onChange: (value: string) => void
}

/** An amount of dollars as people type it: a comma is a point. */
export function UsdField({ label, hint, isOptional, error, value, onChange }: UsdFieldProps) {
  return (
    <FormField
      label={label}
      error={error}
      {...(hint === undefined ? {} : { hint })}
      {...(isOptional === undefined ? {} : { isOptional })}
    >
      {(control) => (
        <div className="relative">
          <span aria-hidden className="absolute top-2 left-3 text-muted-foreground">
            $
          </span>
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            className="pl-6.5 tabular-nums"
            value={value}
            onChange={(event) => onChange(event.target.value.replace(',', '.'))}
          />
        </div>
      )}
    </FormField>
  )
}
