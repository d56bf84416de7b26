'use client'

import { useState, type ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { DialogBody, DialogFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { getFieldErrors } from '@/lib/client/field-errors'

export type ChainNaming = { name: string; description: string }

type ChainFormProps = {
  initial: ChainNaming
  error: Error | null
  /** More fields, after name and description. */
  children?: ReactNode
  actions: ReactNode
  onSubmit: (naming: ChainNaming) => void
}

/** Name and description of a chain, for creating and for renaming. */
export function ChainForm({ initial, error, children, actions, onSubmit }: ChainFormProps) {
  const [naming, setNaming] = useState(initial)
  const fieldErrors = getFieldErrors(error)
  const hasShownError = fieldErrors.name !== undefined || fieldErrors.description !== undefined
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit({ name: naming.name.trim(), description: naming.description.trim() })
      }}
      className="flex min-h-0 flex-col"
    >
      <DialogBody className="grid-cols-[minmax(0,1fr)]">
        {error && !hasShownError && <Alert tone="destructive" title={error.message} />}
        <FormField label="Name" error={fieldErrors.name}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={80}
              autoComplete="off"
              placeholder="Assistant"
              value={naming.name}
              onChange={(event) => setNaming({ ...naming, name: event.target.value })}
            />
          )}
        </FormField>
        <FormField label="Description" isOptional error={fieldErrors.description}>
          {(control) => (
            <Input
              {...control}
              maxLength={500}
              autoComplete="off"
              value={naming.description}
              onChange={(event) => setNaming({ ...naming, description: event.target.value })}
            />
          )}
        </FormField>
        {children}
      </DialogBody>
      <DialogFooter>{actions}</DialogFooter>
    </form>
  )
}
