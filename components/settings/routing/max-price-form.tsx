'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import type { RoutingDefaultsObject } from '@/lib/schemas/routing-defaults'

type MaxPrice = RoutingDefaultsObject['provider']['max_price']
type MaxPriceFormProps = { maxPrice: MaxPrice; onChange: (maxPrice: MaxPrice) => void; canEdit: boolean }

const DECIMAL = /^\d{1,12}(\.\d{1,18})?$/

/** The most that a million tokens may cost, in and out. */
export function MaxPriceForm({ maxPrice, onChange, canEdit }: MaxPriceFormProps) {
  const saved = { prompt: String(maxPrice?.prompt ?? ''), completion: String(maxPrice?.completion ?? '') }
  const [fields, setFields] = useState(saved)
  const errors = { prompt: check(fields.prompt), completion: check(fields.completion) }
  const isChanged = fields.prompt !== saved.prompt || fields.completion !== saved.completion
  const save = () => {
    if (errors.prompt || errors.completion) return
    const { prompt, completion } = fields
    onChange(prompt || completion ? { prompt: prompt || null, completion: completion || null } : null)
  }
  return (
    <form
      className="mb-2 grid max-w-md grid-cols-2 items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {(['prompt', 'completion'] as const).map((name) => (
        <FormField key={name} label={name === 'prompt' ? 'Input' : 'Output'} error={errors[name]}>
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              placeholder="No bound"
              disabled={!canEdit}
              value={fields[name]}
              onChange={(event) => setFields({ ...fields, [name]: event.target.value.trim().replace(',', '.') })}
            />
          )}
        </FormField>
      ))}
      {isChanged && (
        <div className="col-span-2 flex gap-2">
          <Button type="submit" size="sm">
            Save
          </Button>
          <Button variant="ghost" size="sm" onClick={() => setFields(saved)}>
            Discard
          </Button>
        </div>
      )}
    </form>
  )
}

function check(text: string): string | undefined {
  return text === '' || DECIMAL.test(text) ? undefined : 'Must be a price in USD, for example 2.5.'
}
