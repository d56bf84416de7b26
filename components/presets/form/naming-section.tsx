'use client'

import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { fieldClasses } from '@/components/ui/field-classes'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import type { FormPart } from './form-part'

/** Name, slug, description and system prompt. */
export function NamingSection({ form, errors, onChange, isNew }: FormPart & { isNew: boolean }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>Name and prompt</CardTitle>
      </CardHeader>
      <CardContent className="grid items-start gap-4 sm:grid-cols-2">
        <FormField label="Name" error={errors.name}>
          {(control) => (
            <Input
              {...control}
              maxLength={80}
              autoComplete="off"
              placeholder="Support answers"
              value={form.name}
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </FormField>
        {isNew ? (
          <FormField label="Slug" isOptional hint="Made from the name when empty; it stays." error={errors.slug}>
            {(control) => (
              <Input
                {...control}
                maxLength={60}
                autoComplete="off"
                placeholder="support-answers"
                value={form.slug}
                onChange={(event) => onChange({ slug: event.target.value.toLowerCase() })}
              />
            )}
          </FormField>
        ) : null}
        <div className="sm:col-span-2">
          <FormField label="Description" isOptional error={errors.description}>
            {(control) => (
              <Input
                {...control}
                maxLength={500}
                autoComplete="off"
                value={form.description}
                onChange={(event) => onChange({ description: event.target.value })}
              />
            )}
          </FormField>
        </div>
        <div className="sm:col-span-2">
          <FormField
            label="System prompt"
            isOptional
            hint="Stands before every conversation."
            error={errors.system_prompt}
          >
            {(control) => (
              <textarea
                {...control}
                rows={5}
                maxLength={100_000}
                className={`${fieldClasses} field-sizing-content max-h-96 min-h-28 py-2`}
                value={form.systemPrompt}
                onChange={(event) => onChange({ systemPrompt: event.target.value })}
              />
            )}
          </FormField>
        </div>
      </CardContent>
    </Card>
  )
}
