'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { billingDetailsMutations } from '@/lib/client/billing-details'
import { getFieldErrors } from '@/lib/client/field-errors'
import { TAX_ID_TYPES, type TaxIdType } from './tax-id-types'

const OPTIONS = TAX_ID_TYPES.map(({ value, label }) => ({ value, label }))

/** One more tax id; whether it is one, Stripe says. */
export function AddTaxIdForm() {
  const [type, setType] = useState<TaxIdType>('eu_vat')
  const [value, setValue] = useState('')
  const add = useMutation(billingDetailsMutations.addTaxId(useQueryClient()))
  const fields = getFieldErrors(add.error)
  const example = TAX_ID_TYPES.find((candidate) => candidate.value === type)?.hint ?? ''
  // What is about neither field is still said beside the one that was typed.
  const valueError = fields.value ?? (fields.type === undefined ? add.error?.message : undefined)
  return (
    <form
      noValidate
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate(
          { type, value: value.trim() },
          {
            onSuccess: () => {
              setValue('')
              toast.success('Tax ID added')
            },
          },
        )
      }}
    >
      <FormField label="Kind of tax ID" error={fields.type}>
        {(control) => <Select {...control} value={type} options={OPTIONS} onValueChange={setType} />}
      </FormField>
      <FormField label="Tax ID" error={valueError}>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={50}
            placeholder={example}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
      </FormField>
      <div>
        <Button
          type="submit"
          variant="outline"
          isLoading={add.isPending}
          disabled={add.isPending || value.trim() === ''}
        >
          Add tax ID
        </Button>
      </div>
    </form>
  )
}
