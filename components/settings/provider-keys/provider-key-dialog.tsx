'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { getFieldErrors } from '@/lib/client/field-errors'
import { providerKeyMutations } from '@/lib/client/provider-keys'
import type { ProviderKeyObject } from '@/lib/schemas/byok'
import { SettingToggle } from '../setting-toggle'
import type { CredentialForms } from './credential-document'
import { EMPTY_FIELDS, toFields, toKey, toSettings, type ProviderKeyFields } from './provider-key-fields'
import { ScopeFields } from './scope-fields'
import { SecretFields } from './secret-fields'

/** The form of a provider key. The key itself can be given and replaced, never read. */
export function ProviderKeyDialog({
  providerKey,
  forms,
  onClose,
}: {
  providerKey: ProviderKeyObject | null
  forms: CredentialForms
  onClose: () => void
}) {
  const queryClient = useQueryClient()
  const create = useMutation(providerKeyMutations.create(queryClient))
  const update = useMutation(providerKeyMutations.update(queryClient))
  const [fields, setFields] = useState(providerKey ? toFields(providerKey) : EMPTY_FIELDS)
  const { error, isPending } = providerKey ? update : create
  const errors = getFieldErrors(error)
  const form = forms[fields.provider]
  const isToldBeside = form?.some(({ name }) => errors[`key.${name}`] !== undefined)
  const change = (part: Partial<ProviderKeyFields>) => setFields((before) => ({ ...before, ...part }))
  const save = () => {
    const onSuccess = () => {
      toast.success(providerKey ? 'Saved' : 'The key is sealed and in use')
      onClose()
    }
    const settings = toSettings(fields)
    const key = toKey(fields, form)
    if (providerKey) update.mutate({ id: providerKey.id, ...settings, key }, { onSuccess })
    else create.mutate({ provider: fields.provider, key: key ?? '', ...settings }, { onSuccess })
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
            {error && !isToldBeside && <Alert tone="destructive" title={error.message} />}
            <SecretFields fields={fields} form={form} onChange={change} errors={errors} isNew={providerKey === null} />
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
