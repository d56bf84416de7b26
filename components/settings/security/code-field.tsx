'use client'

import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'

type CodeFieldProps = {
  label: string
  hint?: string
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

/** Six digits, or a recovery code where the hint says so. */
export function CodeField({ label, hint, value, error, onChange }: CodeFieldProps) {
  return (
    <FormField label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          required
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          minLength={6}
          maxLength={40}
          className="max-w-48 font-mono tracking-widest"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
