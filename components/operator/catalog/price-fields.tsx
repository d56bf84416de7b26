'use client'

import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { ReasonField } from '../reason-field'
import type { PriceForm } from './price-form'
import { PRICE_LINES } from './price-lines'

type PriceFieldsProps = {
  form: PriceForm
  /** As `datetime-local` has it; empty = now. */
  moment: string
  reason: string
  errors: Partial<Record<string, string>>
  onForm: (part: Partial<PriceForm>) => void
  onMoment: (moment: string) => void
  onReason: (reason: string) => void
}

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  cache_read: 'As input',
  cache_write: 'As input',
  request: 'None',
  image: 'None',
}

/** The figures of a price, from when on, and why. */
export function PriceFields({ form, errors, onForm, ...props }: PriceFieldsProps) {
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-4">
        {PRICE_LINES.map(({ field, label, unit }) => (
          <FormField
            key={field}
            label={unit === 'million' ? `${label}, USD per million` : `${label}, USD`}
            error={errors[`price.${field}`]}
          >
            {(control) => (
              <Input
                {...control}
                required={field === 'prompt' || field === 'completion'}
                inputMode="decimal"
                autoComplete="off"
                className="tabular-nums"
                placeholder={PLACEHOLDERS[field]}
                value={form[field]}
                onChange={(event) => onForm({ [field]: event.target.value.replace(',', '.') })}
              />
            )}
          </FormField>
        ))}
      </div>
      <FormField label="From" isOptional hint="Empty: from now on. In your time zone." error={errors.effective_from}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={props.moment}
            onChange={(event) => props.onMoment(event.target.value)}
          />
        )}
      </FormField>
      <ReasonField
        value={props.reason}
        hint="It stands in the history and in the operators’ log."
        error={errors.reason}
        onChange={props.onReason}
      />
    </>
  )
}
