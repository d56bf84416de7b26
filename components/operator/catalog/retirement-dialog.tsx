'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { getFieldErrors } from '@/lib/client/field-errors'
import { operatorCatalogMutations } from '@/lib/client/operator-catalog'
import type { CatalogModelObject } from '@/lib/schemas/operator-catalog'
import { ReasonDialog } from '../reason-dialog'

/** Sets the last day on which a model answers, and what to use instead. */
export function RetirementDialog({ model, onClose }: { model: CatalogModelObject; onClose: () => void }) {
  const [day, setDay] = useState(model.expiration_date ?? '')
  const [successor, setSuccessor] = useState(model.successor ?? '')
  const update = useMutation(operatorCatalogMutations.updateModel(useQueryClient()))
  const errors = getFieldErrors(update.error)
  const save = (reason: string) => {
    const retirement = { expiration_date: day === '' ? null : day, successor: successor.trim() || null }
    update.mutate(
      { slug: model.slug, revision: model.revision, retirement, reason },
      {
        onSuccess: () => {
          toast.success(day === '' ? `${model.name} has no last day` : `${model.name} answers until ${day}`)
          onClose()
        },
      },
    )
  }
  return (
    <ReasonDialog
      title={`Last day of ${model.name}`}
      description="Whoever used it lately is told, and once more in the week before. The catalogue files change it no more, until you follow them again."
      hint="It stands in the operators’ log."
      confirmLabel="Save"
      isPending={update.isPending}
      error={update.error}
      onSave={save}
      onClose={onClose}
    >
      <FormField
        label="Last day"
        isOptional
        hint="UTC, that day included. Empty: none."
        error={errors['retirement.expiration_date']}
      >
        {(control) => <Input {...control} type="date" value={day} onChange={(event) => setDay(event.target.value)} />}
      </FormField>
      <FormField label="Model to use instead" isOptional error={errors['retirement.successor']}>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            spellCheck={false}
            placeholder="author/name"
            className="font-mono text-sm"
            value={successor}
            onChange={(event) => setSuccessor(event.target.value)}
          />
        )}
      </FormField>
    </ReasonDialog>
  )
}
