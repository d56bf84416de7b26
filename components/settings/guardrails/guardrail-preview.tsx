'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { FormField } from '@/components/ui/form-field'
import { Skeleton } from '@/components/ui/skeleton'
import { Textarea } from '@/components/ui/textarea'
import { guardrailQueries } from '@/lib/client/guardrails'
import type { GuardrailPreview as Preview } from '@/lib/schemas/guardrails'
import { Eligible } from '../left-out'
import { FieldGroup } from './field-group'
import { toDraft, type GuardrailFields } from './guardrail-fields'

/** What the rules would leave, and what they would make of a text, while they are being written. */
export function GuardrailPreview({ fields }: { fields: GuardrailFields }) {
  const [text, setText] = useState('')
  const tried = useDeferredValue(text)
  const draft = useDeferredValue(fields)
  const looksAtTexts = Object.keys(fields.presets).length > 0 || fields.patterns.some(({ pattern }) => pattern !== '')
  const preview = useQuery(guardrailQueries.preview({ ...toDraft(draft), ...(tried === '' ? {} : { text: tried }) }))
  return (
    <FieldGroup
      title="Try it"
      description="With the organization's own settings; nothing is saved or sent to a provider."
    >
      {preview.error ? (
        <p role="alert" className="text-sm text-destructive">
          {preview.error.message}
        </p>
      ) : preview.data ? (
        <Eligible {...preview.data} />
      ) : (
        <Skeleton className="h-16 rounded-lg" />
      )}
      {looksAtTexts && (
        <>
          <FormField label="A text to try" isOptional>
            {(control) => (
              <Textarea
                {...control}
                maxLength={20_000}
                value={text}
                placeholder="Write to ada@example.com about card 4111 1111 1111 1111."
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </FormField>
          {preview.data?.text && tried !== '' && <TriedText tried={preview.data.text} />}
        </>
      )}
    </FieldGroup>
  )
}

function TriedText({ tried }: { tried: NonNullable<Preview['text']> }) {
  return (
    <div role="status" className="grid gap-2 rounded-lg border bg-muted/40 px-4 py-3 text-sm">
      <div className="flex flex-wrap gap-1.5">
        {tried.findings.length === 0 && <span className="text-muted-foreground">Nothing is found.</span>}
        {tried.findings.map(({ label, action, matches }) => (
          <Badge
            key={`${label} ${action}`}
            tone={action === 'block' ? 'destructive' : action === 'redact' ? 'warning' : 'neutral'}
          >
            {action} {matches} × {label}
          </Badge>
        ))}
      </div>
      {tried.is_blocked ? (
        <p className="font-medium text-destructive">The request is refused.</p>
      ) : (
        <p className="break-words whitespace-pre-wrap">{tried.redacted}</p>
      )}
    </div>
  )
}
