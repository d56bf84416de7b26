'use client'

import { useMemo } from 'react'
import { cn } from '@/components/ui/cn'
import { fieldClasses } from '@/components/ui/field-classes'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import type { DetailsForm } from './details-form'
import { listCountries } from './countries'

type AddressFieldsProps = {
  form: DetailsForm
  errors: Partial<Record<string, string>>
  onChange: (change: Partial<DetailsForm>) => void
}

const FIELDS = [
  { name: 'line1', label: 'Address', autoComplete: 'address-line1', isWide: true },
  { name: 'line2', label: 'Address, second line', autoComplete: 'address-line2', isWide: true },
  { name: 'postal_code', label: 'Postal code', autoComplete: 'postal-code', isWide: false },
  { name: 'city', label: 'City', autoComplete: 'address-level2', isWide: false },
  { name: 'state', label: 'State or region', autoComplete: 'address-level1', isWide: false },
] as const

/** Where the buyer is, as invoices print it. */
export function AddressFields({ form, errors, onChange }: AddressFieldsProps) {
  const countries = useMemo(() => listCountries(), [])
  return (
    <>
      {FIELDS.map(({ name, label, autoComplete, isWide }) => (
        <div key={name} className={cn(isWide && 'sm:col-span-2')}>
          <FormField label={label} error={errors[`address.${name}`]}>
            {(control) => (
              <Input
                {...control}
                autoComplete={autoComplete}
                maxLength={200}
                value={form[name]}
                onChange={(event) => onChange({ [name]: event.target.value })}
              />
            )}
          </FormField>
        </div>
      ))}
      <FormField label="Country" error={errors['address.country']}>
        {(control) => (
          <select
            {...control}
            autoComplete="country"
            className={cn(fieldClasses, 'h-9')}
            value={form.country}
            onChange={(event) => onChange({ country: event.target.value })}
          >
            <option value="">None</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </>
  )
}
