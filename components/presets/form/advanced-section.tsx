'use client'

import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { fieldClasses } from '@/components/ui/field-classes'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { CheckField } from './check-field'
import type { FormPart } from './form-part'

const JSON_FIELDS = [
  {
    name: 'tools',
    field: 'tools',
    label: 'Tools (JSON)',
    placeholder: '[{"type": "function", "function": {"name": "find_order", "parameters": {"type": "object"}}}]',
  },
  {
    name: 'responseFormat',
    field: 'response_format',
    label: 'Response format (JSON)',
    placeholder: '{"type": "json_object"}',
  },
] as const

/** Tools, response format and the response cache. */
export function AdvancedSection({ form, errors, onChange }: FormPart) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>Tools, format and cache</CardTitle>
        <CardDescription>As in the body of a request</CardDescription>
      </CardHeader>
      <CardContent className="grid gap-4">
        {JSON_FIELDS.map(({ name, field, label, placeholder }) => (
          <FormField key={name} label={label} isOptional error={errors[name] ?? errors[field]}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                spellCheck={false}
                placeholder={placeholder}
                className={`${fieldClasses} field-sizing-content max-h-96 min-h-20 py-2 font-mono text-xs`}
                value={form[name]}
                onChange={(event) => onChange({ [name]: event.target.value })}
              />
            )}
          </FormField>
        ))}
        <CheckField
          label="Give the same request the answer that it had before"
          isOn={form.isCached}
          onChange={(isCached) => onChange({ isCached })}
        />
        {form.isCached && (
          <FormField label="Keep answers for (seconds)" isOptional error={errors.cacheSeconds}>
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                autoComplete="off"
                placeholder="300"
                value={form.cacheSeconds}
                onChange={(event) => onChange({ cacheSeconds: event.target.value })}
              />
            )}
          </FormField>
        )}
      </CardContent>
    </Card>
  )
}
