'use client'

import { useId } from 'react'
import { FormField, type FieldControlProps } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import type { CredentialField } from '@/lib/providers'
import { type CredentialDraft, isDraftEmpty } from './credential-document'
import { PairRows } from './pair-rows'

type CredentialFieldsProps = {
  form: readonly CredentialField[]
  draft: CredentialDraft
  onChange: (draft: CredentialDraft) => void
  errors: Partial<Record<string, string>>
  isNew: boolean
}

/** The fields of a key that is a document. Of a kept one nothing is shown: it is replaced as a whole, or left alone. */
export function CredentialFields({ form, draft, onChange, errors, isNew }: CredentialFieldsProps) {
  const isWanted = isNew || !isDraftEmpty(draft)
  return (
    <>
      {!isNew && (
        <p className="text-sm text-pretty text-muted-foreground">
          Leave these empty to keep the present key. A new one replaces all of it.
        </p>
      )}
      {form.map((field) => {
        const { name, kind, label, hint, isRequired } = field
        const error = errors[`key.${name}`]
        if (kind === 'pairs') {
          return (
            <PairRows
              key={name}
              field={field}
              rows={draft.pairs[name] ?? []}
              error={error}
              onChange={(rows) => onChange({ ...draft, pairs: { ...draft.pairs, [name]: rows } })}
            />
          )
        }
        return (
          <FormField key={name} label={label} hint={hint} isOptional={!isRequired} error={error}>
            {(control) => (
              <TextField
                field={field}
                control={control}
                isRequired={isRequired && isWanted}
                value={draft.texts[name] ?? ''}
                onChange={(text) => onChange({ ...draft, texts: { ...draft.texts, [name]: text } })}
              />
            )}
          </FormField>
        )
      })}
    </>
  )
}

type TextFieldProps = {
  field: CredentialField
  control: FieldControlProps
  isRequired: boolean
  value: string
  onChange: (text: string) => void
}

function TextField({ field, control, isRequired, value, onChange }: TextFieldProps) {
  const listId = useId()
  const shared = { required: isRequired, autoComplete: 'off', spellCheck: false, placeholder: field.placeholder, value }
  if (field.kind === 'document') {
    return (
      <Textarea
        {...control}
        {...shared}
        className="h-32 font-mono text-xs"
        onChange={(event) => onChange(event.target.value)}
      />
    )
  }
  return (
    <>
      <Input
        {...control}
        {...shared}
        type={field.kind === 'secret' ? 'password' : 'text'}
        className={field.kind === 'secret' ? 'font-mono text-sm' : ''}
        list={field.suggestions && listId}
        onChange={(event) => onChange(event.target.value)}
      />
      {field.suggestions && (
        <datalist id={listId}>
          {field.suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  )
}
