'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { getFieldErrors } from '@/lib/client/field-errors'
import { guardrailMutations } from '@/lib/client/guardrails'
import type { GuardrailObject } from '@/lib/schemas/guardrails'
import { SettingToggle } from '../setting-toggle'
import { BudgetFields } from './budget-fields'
import { ContentFields } from './content-fields'
import { EMPTY_FIELDS, toFields, toInput, type GuardrailFields } from './guardrail-fields'
import { GuardrailPreview } from './guardrail-preview'
import { PolicyFields } from './policy-fields'

export type FieldsProps = {
  fields: GuardrailFields
  onChange: (part: Partial<GuardrailFields>) => void
  errors: Partial<Record<string, string>>
}

/** The form of a guardrail, new or known, with what its rules would leave. */
export function GuardrailDialog({ guardrail, onClose }: { guardrail: GuardrailObject | null; onClose: () => void }) {
  const [fields, setFields] = useState(guardrail ? toFields(guardrail) : EMPTY_FIELDS)
  const save = useMutation(guardrailMutations.save(useQueryClient()))
  const errors = getFieldErrors(save.error)
  const onChange = (part: Partial<GuardrailFields>) => setFields((before) => ({ ...before, ...part }))
  const submit = () =>
    save.mutate(
      { id: guardrail?.id ?? null, ...toInput(fields) },
      {
        onSuccess: ({ data }) => {
          toast.success(guardrail ? `${data.name} is saved` : `${data.name} is ready. Assign it to keys or members.`)
          onClose()
        },
      },
    )
  const shared = { fields, onChange, errors }
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size="lg"
        title={guardrail ? `Edit ${guardrail.name}` : 'New guardrail'}
        onInteractOutside={(event) => event.preventDefault()}
      >
        <form
          className="flex min-h-0 flex-col"
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <DialogBody className="grid-cols-[minmax(0,1fr)] gap-6">
            {save.error && <Alert tone="destructive" title={save.error.message} />}
            <div className="grid gap-4">
              <FormField label="Name" error={errors.name}>
                {(control) => (
                  <Input
                    {...control}
                    required
                    maxLength={200}
                    autoComplete="off"
                    placeholder="Interns"
                    value={fields.name}
                    onChange={(event) => onChange({ name: event.target.value })}
                  />
                )}
              </FormField>
              <FormField label="Description" isOptional error={errors.description}>
                {(control) => (
                  <Input
                    {...control}
                    maxLength={1000}
                    autoComplete="off"
                    value={fields.description}
                    onChange={(event) => onChange({ description: event.target.value })}
                  />
                )}
              </FormField>
              <SettingToggle
                label="For everybody"
                description={
                  errors.is_default ?? 'It holds for every request of the organization, beside what is assigned.'
                }
                isOn={fields.isDefault}
                onChange={(isDefault) => onChange({ isDefault })}
              />
            </div>
            <BudgetFields {...shared} />
            <ContentFields {...shared} />
            <PolicyFields {...shared} />
            <GuardrailPreview fields={fields} />
          </DialogBody>
          <DialogFormFooter isLoading={save.isPending}>{guardrail ? 'Save' : 'Create guardrail'}</DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
