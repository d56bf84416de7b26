'use client'

import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { CredentialField } from '@/lib/providers'
import { useProviderChoices } from '../use-choices'
import { EMPTY_DRAFT } from './credential-document'
import { CredentialFields } from './credential-fields'
import { CUSTOM, type ProviderKeyFields } from './provider-key-fields'

type SecretFieldsProps = {
  fields: ProviderKeyFields
  /** Set where the provider's keys are documents. */
  form: readonly CredentialField[] | undefined
  onChange: (part: Partial<ProviderKeyFields>) => void
  errors: Partial<Record<string, string>>
  isNew: boolean
}

/** Whose key it is, and the key. */
export function SecretFields({ fields, form, onChange, errors, isNew }: SecretFieldsProps) {
  const providers = [...useProviderChoices(), { value: CUSTOM, label: 'Another one, with an OpenAI-compatible API' }]
  return (
    <>
      {isNew && (
        <FormField label="Provider" error={errors.provider}>
          {(control) => (
            <Select
              {...control}
              value={fields.provider}
              options={providers.map(({ value, label }) => ({ value, label }))}
              onValueChange={(provider) => onChange({ provider, draft: EMPTY_DRAFT })}
            />
          )}
        </FormField>
      )}
      <FormField label="Name" isOptional error={errors.name}>
        {(control) => (
          <Input
            {...control}
            maxLength={255}
            autoComplete="off"
            placeholder="Company account"
            value={fields.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </FormField>
      {fields.provider === CUSTOM && (
        <FormField label="Address" hint="https, up to the version: https://llm.example.com/v1" error={errors.base_url}>
          {(control) => (
            <Input
              {...control}
              type="url"
              required
              autoComplete="off"
              value={fields.baseUrl}
              onChange={(event) => onChange({ baseUrl: event.target.value })}
            />
          )}
        </FormField>
      )}
      {form ? (
        <CredentialFields
          form={form}
          draft={fields.draft}
          onChange={(draft) => onChange({ draft })}
          errors={errors}
          isNew={isNew}
        />
      ) : (
        <KeyField value={fields.key} onChange={(key) => onChange({ key })} error={errors.key} isNew={isNew} />
      )}
    </>
  )
}

type KeyFieldProps = { value: string; onChange: (key: string) => void; error: string | undefined; isNew: boolean }

/** A key that is one string. */
function KeyField({ value, onChange, error, isNew }: KeyFieldProps) {
  return (
    <FormField
      label={isNew ? 'Key' : 'New key'}
      isOptional={!isNew}
      hint={isNew ? 'Sealed when it arrives, and never shown again.' : 'Leave it empty to keep the present one.'}
      error={error}
    >
      {(control) => (
        <Input
          {...control}
          type="password"
          required={isNew}
          autoComplete="off"
          spellCheck={false}
          className="font-mono text-sm"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
