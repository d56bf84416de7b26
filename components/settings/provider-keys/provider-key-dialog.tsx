'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { getFieldErrors } from '@/lib/client/field-errors'
import { providerKeyMutations } from '@/lib/client/provider-keys'
import type { ProviderKeyObject } from '@/lib/schemas/byok'
import { SettingToggle } from '../setting-toggle'
import { useProviderChoices } from '../use-choices'
import { CUSTOM, EMPTY_FIELDS, toFields, toSettings, type ProviderKeyFields } from './provider-key-fields'
import { ScopeFields } from './scope-fields'

/** The form of a provider key. The key itself can be given and replaced, never read. */
export function ProviderKeyDialog({
  providerKey,
  onClose,
}: {
  providerKey: ProviderKeyObject | null
  onClose: () => void
}) {
  const queryClient = useQueryClient()
  const create = useMutation(providerKeyMutations.create(queryClient))
  const update = useMutation(providerKeyMutations.update(queryClient))
  const [fields, setFields] = useState(providerKey ? toFields(providerKey) : EMPTY_FIELDS)
  const { error, isPending } = providerKey ? update : create
  const change = (part: Partial<ProviderKeyFields>) => setFields((before) => ({ ...before, ...part }))
  const save = () => {
    const onSuccess = () => {
      toast.success(providerKey ? 'Saved' : 'The key is sealed and in use')
      onClose()
    }
    const settings = toSettings(fields)
    if (providerKey)
      update.mutate({ id: providerKey.id, ...settings, ...(fields.key ? { key: fields.key } : {}) }, { onSuccess })
    else create.mutate({ provider: fields.provider, key: fields.key, ...settings }, { onSuccess })
  }
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={providerKey ? `Edit ${providerKey.name ?? providerKey.label}` : 'Add a provider key'}
        onInteractOutside={(event) => event.preventDefault()}
      >
        <form
          className="flex min-h-0 flex-col"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <DialogBody className="grid-cols-[minmax(0,1fr)]">
            {error && <Alert tone="destructive" title={error.message} />}
            <SecretFields
              fields={fields}
              onChange={change}
              errors={getFieldErrors(error)}
              isNew={providerKey === null}
            />
            <SettingToggle
              label="Only after our capacity"
              description="A reserve for when nothing else answers."
              isOn={fields.isFallback}
              onChange={(isFallback) => change({ isFallback, isByokOnly: isFallback ? false : fields.isByokOnly })}
            />
            <SettingToggle
              label="Always use for this provider"
              description="Our own capacity there is never used, for any model."
              isOn={fields.isByokOnly}
              disabled={fields.isFallback}
              onChange={(isByokOnly) => change({ isByokOnly })}
            />
            <ScopeFields fields={fields} onChange={change} />
          </DialogBody>
          <DialogFormFooter isLoading={isPending}>{providerKey ? 'Save' : 'Add key'}</DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}

type SecretFieldsProps = {
  fields: ProviderKeyFields
  onChange: (part: Partial<ProviderKeyFields>) => void
  errors: Partial<Record<string, string>>
  isNew: boolean
}

/** Whose key it is, and the key. */
function SecretFields({ fields, onChange, errors, isNew }: SecretFieldsProps) {
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
              onValueChange={(provider) => onChange({ provider })}
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
      <FormField
        label={isNew ? 'Key' : 'New key'}
        isOptional={!isNew}
        hint={isNew ? 'Sealed when it arrives, and never shown again.' : 'Leave it empty to keep the present one.'}
        error={errors.key}
      >
        {(control) => (
          <Input
            {...control}
            type="password"
            required={isNew}
            autoComplete="off"
            spellCheck={false}
            className="font-mono text-sm"
            value={fields.key}
            onChange={(event) => onChange({ key: event.target.value })}
          />
        )}
      </FormField>
    </>
  )
}
