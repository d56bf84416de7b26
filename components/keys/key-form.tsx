'use client'

import { useState, type ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { DialogBody, DialogFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select, type SelectOption } from '@/components/ui/select'
import { getFieldErrors } from '@/lib/client/field-errors'
import { formatDay } from '@/lib/client/format-time'
import { KeyModelsField } from './key-models-field'
import { EXPIRY_OPTIONS, RESET_OPTIONS, type ExpiryChoice, type KeyFields } from '@/lib/client/key-fields'

type KeyFormProps = {
  initial: KeyFields
  /** The expiry that a change may keep; null for a new key. */
  expiresAt: string | null
  error: Error | null
  /** A management key calls no model and spends nothing. */
  isManagement?: boolean
  onSubmit: (fields: KeyFields) => void
  /** The buttons; one of them submits. */
  actions: ReactNode
}

/** Name, limit, reset and expiry of a key, for creating and for editing. */
export function KeyForm({ initial, expiresAt, error, isManagement = false, onSubmit, actions }: KeyFormProps) {
  const [fields, setFields] = useState(initial)
  const change = (part: Partial<KeyFields>) => setFields((before) => ({ ...before, ...part }))
  const fieldErrors = getFieldErrors(error)
  const hasLimit = fields.limitUsd.trim() !== ''
  const isFieldError = Object.keys(fieldErrors).length > 0
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(fields)
      }}
    >
      <DialogBody>
        {error && !isFieldError && <Alert tone="destructive" title={error.message} />}
        <FormField label="Name" hint="Where the key is used, so that you know it again." error={fieldErrors.name}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={100}
              autoComplete="off"
              placeholder="Production server"
              value={fields.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </FormField>
        {!isManagement && (
          <div className="grid grid-cols-2 items-start gap-4">
            <FormField label="Limit in USD" isOptional hint="Most it may spend." error={fieldErrors.limit}>
              {(control) => (
                <Input
                  {...control}
                  inputMode="decimal"
                  autoComplete="off"
                  placeholder="No limit"
                  value={fields.limitUsd}
                  onChange={(event) => change({ limitUsd: event.target.value.replace(',', '.') })}
                />
              )}
            </FormField>
            <FormField label="Limit resets" error={fieldErrors.limit_reset}>
              {(control) => (
                <Select
                  {...control}
                  value={fields.reset}
                  options={RESET_OPTIONS}
                  onValueChange={(reset) => change({ reset })}
                  disabled={!hasLimit}
                />
              )}
            </FormField>
          </div>
        )}
        {!isManagement && (
          <FormField
            label="Models"
            isOptional
            hint="Requests for any other model are refused."
            error={findModelError(fieldErrors)}
          >
            {(control) => (
              <KeyModelsField control={control} models={fields.models} onChange={(models) => change({ models })} />
            )}
          </FormField>
        )}
        <FormField label="Expires" error={fieldErrors.expires_at}>
          {(control) => (
            <Select
              {...control}
              value={fields.expiry}
              options={listExpiryOptions(expiresAt)}
              onValueChange={(expiry) => change({ expiry })}
            />
          )}
        </FormField>
      </DialogBody>
      <DialogFooter>{actions}</DialogFooter>
    </form>
  )
}

/** The server names the item of the list. */
function findModelError(errors: Partial<Record<string, string>>): string | undefined {
  return Object.entries(errors).find(([field]) => field.startsWith('allowed_models'))?.[1]
}

function listExpiryOptions(expiresAt: string | null): readonly SelectOption<ExpiryChoice>[] {
  if (expiresAt === null) return EXPIRY_OPTIONS
  return [{ value: 'keep', label: `On ${formatDay(expiresAt)}` }, ...EXPIRY_OPTIONS]
}
