'use client'

import { formatCount } from '@/lib/client/format-count'
import { useState } from 'react'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'

type NumberFieldProps = {
  label: string
  hint: string
  range: { min: number; max: number; step: number }
  value: number | null
  onChange: (value: number | null) => void
}

/** A number that may be left out. It is kept when the field is left, and only when it is one within the range. */
export function NumberField({ label, hint, range, value, onChange }: NumberFieldProps) {
  const [text, setText] = useState(value === null ? '' : String(value))
  const number = text.trim() === '' ? null : Number(text)
  const isWrong = number !== null && !(number >= range.min && number <= range.max && isWhole(number, range.step))
  const keep = () => {
    if (!isWrong && number !== value) onChange(number)
  }
  const error = isWrong ? `Enter a number from ${range.min} to ${formatCount(range.max, 'exact')}.` : undefined
  return (
    <FormField label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          type="number"
          inputMode="decimal"
          {...range}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={keep}
        />
      )}
    </FormField>
  )
}

/** Counts have no fraction; shares may have any. */
const isWhole = (number: number, step: number): boolean => step < 1 || Number.isInteger(number)
