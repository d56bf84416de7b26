'use client'

import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select, type SelectOption } from '@/components/ui/select'
import { SettingToggle } from '../setting-toggle'
import { FieldGroup } from './field-group'
import type { FieldsProps } from './guardrail-dialog'
import type { GuardrailFields } from './guardrail-fields'

const RESETS: readonly SelectOption<GuardrailFields['reset']>[] = [
  { value: 'daily', label: 'Every day', hint: '00:00 UTC' },
  { value: 'weekly', label: 'Every week', hint: 'Monday' },
  { value: 'monthly', label: 'Every month', hint: 'on the 1st' },
  { value: 'never', label: 'Never' },
]

/** How much each key and each member may spend. */
export function BudgetFields({ fields, onChange, errors }: FieldsProps) {
  const hasLimit = fields.limitUsd.trim() !== ''
  return (
    <FieldGroup
      title="Budget"
      description="Each key and each member has it for itself. It is hard: what does not fit is refused before it runs."
    >
      <div className="grid grid-cols-2 items-start gap-4">
        <FormField label="Limit in USD" isOptional error={errors.limit_usd}>
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              placeholder="No budget"
              value={fields.limitUsd}
              onChange={(event) => onChange({ limitUsd: event.target.value.replace(',', '.') })}
            />
          )}
        </FormField>
        <FormField label="Resets" error={errors.reset_interval}>
          {(control) => (
            <Select
              {...control}
              value={fields.reset}
              options={RESETS}
              onValueChange={(reset) => onChange({ reset })}
              disabled={!hasLimit}
            />
          )}
        </FormField>
      </div>
      {hasLimit && (
        <SettingToggle
          label="Count own provider keys"
          description="List prices of answers on your own keys use the budget, too."
          isOn={fields.includesByok}
          onChange={(includesByok) => onChange({ includesByok })}
        />
      )}
    </FieldGroup>
  )
}
