'use client'

import { Plus, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Select, type SelectOption } from '@/components/ui/select'
import { CONTENT_PRESETS, type ContentAction, type ContentPreset, PATTERNS_MAX } from '@/lib/schemas/guardrail-values'
import { PRESET_NAMES } from './describe-guardrail'
import { FieldGroup } from './field-group'
import type { FieldsProps } from './guardrail-dialog'
import type { PatternFields } from './guardrail-fields'

const ACTIONS: readonly SelectOption<ContentAction>[] = [
  { value: 'redact', label: 'Redact' },
  { value: 'block', label: 'Block' },
  { value: 'flag', label: 'Flag' },
]
const PRESET_ACTIONS: readonly SelectOption<ContentAction | 'off'>[] = [{ value: 'off', label: 'Off' }, ...ACTIONS]

/** What requests and answers may contain. */
export function ContentFields({ fields, onChange, errors }: FieldsProps) {
  const setPreset = (preset: ContentPreset, action: ContentAction | 'off') => {
    const { [preset]: _before, ...others } = fields.presets
    onChange({ presets: action === 'off' ? others : { ...others, [preset]: action } })
  }
  const setPattern = (id: number, part: Partial<PatternFields>) =>
    onChange({ patterns: fields.patterns.map((pattern) => (pattern.id === id ? { ...pattern, ...part } : pattern)) })
  const addPattern = () => {
    const id = Math.max(0, ...fields.patterns.map((pattern) => pattern.id)) + 1
    onChange({ patterns: [...fields.patterns, { id, pattern: '', label: '', action: 'redact' }] })
  }
  return (
    <FieldGroup
      title="Sensitive texts"
      description="In all texts of requests, and in answers, streamed ones too. Redacting answers holds a stream back by up to 256 characters."
    >
      <div className="grid gap-x-6 gap-y-2.5 sm:grid-cols-2">
        {CONTENT_PRESETS.map((preset) => (
          <div key={preset} className="flex items-center justify-between gap-3">
            <span className="min-w-0 truncate text-sm">{PRESET_NAMES[preset]}</span>
            <Select
              size="sm"
              className="w-28 shrink-0"
              aria-label={PRESET_NAMES[preset]}
              value={fields.presets[preset] ?? 'off'}
              options={PRESET_ACTIONS}
              onValueChange={(action) => setPreset(preset, action)}
            />
          </div>
        ))}
      </div>
      {fields.patterns.map((pattern, index) => (
        <div key={pattern.id} role="group" aria-label={`Pattern ${index + 1}`} className="grid gap-1.5">
          <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2 sm:grid-cols-[minmax(0,1fr)_8rem_7rem_auto]">
            <Input
              aria-label="Pattern"
              aria-invalid={errors[`content_filters.${index}.pattern`] ? true : undefined}
              className="font-mono text-sm max-sm:col-span-2"
              placeholder="project-[a-z]+"
              autoComplete="off"
              spellCheck={false}
              value={pattern.pattern}
              onChange={(event) => setPattern(pattern.id, { pattern: event.target.value })}
            />
            <Input
              aria-label="Label"
              placeholder="[REDACTED]"
              autoComplete="off"
              maxLength={100}
              value={pattern.label}
              onChange={(event) => setPattern(pattern.id, { label: event.target.value })}
              className="max-sm:col-span-2"
            />
            <Select
              aria-label="Action"
              value={pattern.action}
              options={ACTIONS}
              onValueChange={(action) => setPattern(pattern.id, { action })}
            />
            <Button
              variant="ghost"
              size="icon"
              aria-label={`Remove pattern ${index + 1}`}
              onClick={() => onChange({ patterns: fields.patterns.filter(({ id }) => id !== pattern.id) })}
            >
              <Trash2 aria-hidden />
            </Button>
          </div>
          {errors[`content_filters.${index}.pattern`] && (
            <p role="alert" className="text-xs text-destructive">
              {errors[`content_filters.${index}.pattern`]}
            </p>
          )}
        </div>
      ))}
      {fields.patterns.length < PATTERNS_MAX && (
        <Button variant="outline" size="sm" className="w-fit" onClick={addPattern}>
          <Plus aria-hidden />
          Add a pattern
        </Button>
      )}
      {fields.patterns.length > 0 && (
        <p className="text-xs text-muted-foreground">
          RE2 syntax: no lookaround and no backreferences, so that no text can make a pattern slow.
        </p>
      )}
    </FieldGroup>
  )
}
