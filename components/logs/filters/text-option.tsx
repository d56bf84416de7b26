'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { FIELD_NAMES, TEXT_HINTS, type TextField } from './filter-fields'

type TextOptionProps = { field: TextField; value: string; onApply: (value: string) => void }

/** A filter that is typed: an amount, milliseconds, a session. */
export function TextOption({ field, value, onApply }: TextOptionProps) {
  const [text, setText] = useState(value)
  const [isWrong, setWrong] = useState(false)
  const { unit, placeholder, pattern, error } = TEXT_HINTS[field]
  const apply = () => {
    const typed = text.trim().replace(',', '.')
    if (typed !== '' && !pattern.test(typed)) return setWrong(true)
    onApply(typed)
  }
  return (
    <form
      className="grid gap-3 p-2"
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <FormField
        label={unit === '' ? FIELD_NAMES[field] : `${FIELD_NAMES[field]}, in ${unit}`}
        error={isWrong ? error : undefined}
      >
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            inputMode={field === 'session_id' ? 'text' : 'decimal'}
            placeholder={placeholder}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setWrong(false)
            }}
          />
        )}
      </FormField>
      <Button type="submit" size="sm">
        Apply
      </Button>
    </form>
  )
}
