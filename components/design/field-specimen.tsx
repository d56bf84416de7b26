'use client'

import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'

/** A field as it begins, with advice, and with a mistake. */
export function FieldSpecimen() {
  return (
    <div className="grid w-full max-w-sm gap-4">
      <FormField label="Name" hint="What you call it; only you see it.">
        {(control) => <Input {...control} defaultValue="Production" />}
      </FormField>
      <FormField label="Limit" isOptional error="An amount in dollars, for example 25.">
        {(control) => <Input {...control} defaultValue="twenty" />}
      </FormField>
      <FormField label="Disabled">
        {(control) => <Input {...control} disabled defaultValue="Cannot be changed" />}
      </FormField>
    </div>
  )
}
