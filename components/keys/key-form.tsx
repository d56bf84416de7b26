'use client'

import { useState, type ReactNode } from 'react'
import { KeyExpiryField, KeyLimitFields, KeyNameField } from '@/components/layout/key-fields'
import { Alert } from '@/components/ui/alert'
import { DialogBody, DialogFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { getFieldErrors } from '@/lib/client/field-errors'
import type { KeyFields } from '@/lib/client/key-fields'
import { KeyModelsField } from './key-models-field'

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
  const form = { fields, onChange: change }
  const fieldErrors = getFieldErrors(error)
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
        <KeyNameField
          {...form}
          label="Name"
          hint="Where the key is used, so that you know it again."
          placeholder="Production server"
          error={fieldErrors.name}
        />
        {!isManagement && (
          <div className="grid grid-cols-2 items-start gap-4">
            <KeyLimitFields {...form} errors={{ limit: fieldErrors.limit, reset: fieldErrors.limit_reset }} />
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
        <KeyExpiryField {...form} expiresAt={expiresAt} error={fieldErrors.expires_at} />
      </DialogBody>
      <DialogFooter>{actions}</DialogFooter>
    </form>
  )
}

/** The server names the item of the list. */
function findModelError(errors: Partial<Record<string, string>>): string | undefined {
  return Object.entries(errors).find(([field]) => field.startsWith('allowed_models'))?.[1]
}
