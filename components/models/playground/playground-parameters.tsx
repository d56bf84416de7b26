'use client'

import { useQuery } from '@tanstack/react-query'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { modelQueries } from '@/lib/client/models'
import type { ModelObject } from '@/lib/schemas/models'
import type { PlaygroundSettings, SettingErrors } from './playground-settings'

type PlaygroundParametersProps = {
  model: ModelObject
  form: PlaygroundSettings
  errors: SettingErrors
  onChange: (next: Partial<PlaygroundSettings>) => void
}

const ANY_PROVIDER = 'any'

const NUMBERS = [
  { field: 'temperature', parameter: 'temperature', label: 'Temperature', placeholder: '0 to 2' },
  { field: 'topP', parameter: 'top_p', label: 'Top P', placeholder: '0 to 1' },
  { field: 'maxTokens', parameter: 'max_tokens', label: 'Max tokens', placeholder: 'No limit' },
] as const

/** What a request can say beside its prompt; only what the model supports is offered. */
export function PlaygroundParameters({ model, form, errors, onChange }: PlaygroundParametersProps) {
  const endpoints = useQuery(modelQueries.endpoints(model.id)).data?.endpoints ?? []
  const providers = [
    { value: ANY_PROVIDER, label: 'Any, chosen for you' },
    ...endpoints.map(({ tag, provider_name: name }) => ({ value: tag, label: name, hint: tag })),
  ]
  return (
    <div className="grid gap-3 rounded-lg border bg-muted/40 p-4">
      <FormField label="System prompt" isOptional>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            value={form.system}
            onChange={(event) => onChange({ system: event.target.value })}
          />
        )}
      </FormField>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {NUMBERS.filter(({ parameter }) => model.supported_parameters.includes(parameter)).map((item) => (
          <FormField key={item.field} label={item.label} error={errors[item.field]} isOptional>
            {(control) => (
              <Input
                {...control}
                inputMode="decimal"
                placeholder={item.placeholder}
                value={form[item.field]}
                onChange={(event) => onChange({ [item.field]: event.target.value })}
              />
            )}
          </FormField>
        ))}
        <FormField label="Provider">
          {(control) => (
            <Select
              {...control}
              value={form.provider || ANY_PROVIDER}
              options={providers}
              onValueChange={(value) => onChange({ provider: value === ANY_PROVIDER ? '' : value })}
            />
          )}
        </FormField>
      </div>
    </div>
  )
}
