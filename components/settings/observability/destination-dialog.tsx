'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { getFieldErrors } from '@/lib/client/field-errors'
import { observabilityMutations } from '@/lib/client/observability'
import type { DestinationObject } from '@/lib/schemas/observability'
import { KeyFilter } from './key-filter'
import { type DestinationFields, readFields, toBody } from './destination-fields'

const KINDS = [
  { value: 'otel-collector', label: 'OpenTelemetry collector (OTLP over HTTP)' },
  { value: 'webhook', label: 'Webhook' },
] as const

type DialogProps = { destination: DestinationObject | null; onClose: () => void }

/** Makes or changes a destination. Render it while it is open. */
export function DestinationDialog({ destination, onClose }: DialogProps) {
  const [fields, setFields] = useState(() => readFields(destination))
  const queryClient = useQueryClient()
  const create = useMutation({ ...observabilityMutations.create(queryClient) })
  const update = useMutation({ ...observabilityMutations.update(queryClient) })
  const error = create.error ?? update.error
  const set = (change: Partial<DestinationFields>) => setFields({ ...fields, ...change })
  const save = () => {
    const body = toBody(fields)
    if (destination) update.mutate({ id: destination.id, ...body }, { onSuccess: onClose })
    else create.mutate({ type: fields.kind, ...body }, { onSuccess: onClose })
  }
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="md" title={destination ? `Change “${destination.name}”` : 'Add a destination'}>
        <form
          className="contents"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <DialogBody>
            {error && Object.keys(getFieldErrors(error)).length === 0 && (
              <Alert tone="destructive" title={error.message} />
            )}
            {!destination && (
              <FormField label="Kind">
                {(control) => (
                  <Select {...control} value={fields.kind} options={KINDS} onValueChange={(kind) => set({ kind })} />
                )}
              </FormField>
            )}
            <AddressFields fields={fields} errors={getFieldErrors(error)} onChange={set} />
            <FormField
              label="Share of requests, in percent"
              hint="A request is in the share or not by its id, on every try."
              error={getFieldErrors(error).sampling_rate}
            >
              {(control) => (
                <Input
                  {...control}
                  type="number"
                  min={0}
                  max={100}
                  step={0.1}
                  required
                  className="max-w-32"
                  value={fields.percent}
                  onChange={(event) => set({ percent: event.target.value })}
                />
              )}
            </FormField>
            <KeyFilter chosen={fields.keyHashes} onChange={(keyHashes) => set({ keyHashes })} />
            <PrivacyField isPrivate={fields.isPrivate} onChange={(isPrivate) => set({ isPrivate })} />
          </DialogBody>
          <DialogFormFooter isLoading={create.isPending || update.isPending}>
            {destination ? 'Save' : 'Add'}
          </DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}

type AddressProps = {
  fields: DestinationFields
  errors: Partial<Record<string, string>>
  onChange: (change: Partial<DestinationFields>) => void
}

function AddressFields({ fields, errors, onChange }: AddressProps): ReactNode {
  const isOtlp = fields.kind === 'otel-collector'
  return (
    <>
      <FormField label="Name" error={errors.name}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={100}
            placeholder="For example: Grafana"
            value={fields.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </FormField>
      <FormField
        label="Address"
        hint={
          isOtlp ? 'Without a path, /v1/traces is added. We send OTLP as JSON.' : 'Requests are posted as OTLP JSON.'
        }
        error={errors.endpoint ?? errors.url}
      >
        {(control) => (
          <Input
            {...control}
            type="url"
            required
            maxLength={2_000}
            placeholder={isOtlp ? 'https://otlp.example.com/v1/traces' : 'https://example.com/requests'}
            value={fields.address}
            onChange={(event) => onChange({ address: event.target.value })}
          />
        )}
      </FormField>
      <FormField
        label="Headers"
        isOptional
        hint="One a line, such as Authorization: Bearer …. Values are sealed and never shown again."
        error={errors.headers ?? errors['config.headers']}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            spellCheck={false}
            className="font-mono text-sm"
            value={fields.headers}
            onChange={(event) => onChange({ headers: event.target.value })}
          />
        )}
      </FormField>
    </>
  )
}

function PrivacyField({ isPrivate, onChange }: { isPrivate: boolean; onChange: (isPrivate: boolean) => void }) {
  return (
    <label className="flex items-start gap-2 text-sm">
      <Checkbox checked={isPrivate} onCheckedChange={(checked) => onChange(checked)} />
      <span>
        Without prompts and answers
        <span className="block text-xs text-muted-foreground">
          Unticked, they are sent too, but only while your organization stores them; a request for zero retention never
          is.
        </span>
      </span>
    </label>
  )
}
