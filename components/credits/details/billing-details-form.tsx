'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { billingDetailsMutations } from '@/lib/client/billing-details'
import { getFieldErrors } from '@/lib/client/field-errors'
import type { BillingDetails } from '@/lib/schemas/billing-details'
import { AddressFields } from './address-fields'
import { type DetailsForm, fromForm, toForm } from './details-form'

const FIELDS = [
  { name: 'name', label: 'Name or company', type: 'text', autoComplete: 'organization', hint: undefined },
  { name: 'email', label: 'E-mail for invoices', type: 'email', autoComplete: 'email', hint: undefined },
  { name: 'purchase_order', label: 'PO number', type: 'text', autoComplete: 'off', hint: 'Printed on every invoice.' },
] as const

/** The form of what invoices say. */
export function BillingDetailsForm({ details }: { details: BillingDetails }) {
  const [form, setForm] = useState(() => toForm(details))
  const save = useMutation(billingDetailsMutations.save(useQueryClient()))
  const errors = getFieldErrors(save.error)
  const change = (part: Partial<DetailsForm>) => setForm((before) => ({ ...before, ...part }))
  const hasFieldErrors = Object.keys(errors).length > 0
  return (
    <form
      noValidate
      className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(fromForm(form), { onSuccess: () => toast.success('Billing details saved') })
      }}
    >
      {save.error && !hasFieldErrors && (
        <div className="sm:col-span-2">
          <Alert tone="destructive" title={save.error.message} />
        </div>
      )}
      {FIELDS.map(({ name, label, type, autoComplete, hint }) => (
        <div key={name} className={name === 'name' ? 'sm:col-span-2' : ''}>
          <FormField label={label} error={errors[name]} {...(hint === undefined ? {} : { hint })}>
            {(control) => (
              <Input
                {...control}
                type={type}
                autoComplete={autoComplete}
                maxLength={name === 'purchase_order' ? 140 : 200}
                value={form[name]}
                onChange={(event) => change({ [name]: event.target.value })}
              />
            )}
          </FormField>
        </div>
      ))}
      <AddressFields form={form} errors={errors} onChange={change} />
      <div className="sm:col-span-2">
        <Button type="submit" variant="outline" isLoading={save.isPending}>
          Save details
        </Button>
      </div>
    </form>
  )
}
