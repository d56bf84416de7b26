'use client'

import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { FormPart } from './form-part'
import { NUMBER_FIELDS, NUMBERS, UNSET } from './form-state'

const EFFORTS = [
  { value: UNSET, label: 'Not set' },
  ...['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'].map((value) => ({ value, label: value })),
]

/** The numbers that shape an answer, and how long the model thinks. */
export function ParametersSection({ form, errors, onChange }: FormPart) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>Parameters</CardTitle>
        <CardDescription>Empty fields are left to the model and to the request.</CardDescription>
      </CardHeader>
      <CardContent className="grid items-start gap-4 sm:grid-cols-2">
        {NUMBER_FIELDS.map((name) => (
          <FormField key={name} label={NUMBERS[name].label} isOptional error={errors[name]}>
            {(control) => (
              <Input
                {...control}
                inputMode="decimal"
                autoComplete="off"
                value={form[name]}
                onChange={(event) => onChange({ [name]: event.target.value })}
              />
            )}
          </FormField>
        ))}
        <FormField label="Reasoning effort">
          {(control) => (
            <Select
              {...control}
              value={form.effort}
              options={EFFORTS}
              onValueChange={(effort) => onChange({ effort })}
            />
          )}
        </FormField>
      </CardContent>
    </Card>
  )
}
