'use client'

import { useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select, type SelectOption } from '@/components/ui/select'
import type { ReviewedStep } from '@/lib/schemas/chain-review'
import { MOVE_ON, STEP_TIMEOUT_MS_MAX, STEP_TIMEOUT_MS_MIN } from '@/lib/schemas/chain-limits'
import type { MoveOn } from '@/lib/schemas/chains'
import { MOVE_ON_LABELS } from '../move-on-labels'
import type { DraftStep } from './draft-step'

type StepSettingsProps = { step: DraftStep; reviewed: ReviewedStep | null; onChange: (step: DraftStep) => void }

/** The select takes no empty value. */
const ANY_VALUE = 'any'
/** An empty field. */
const ANY = ''

/** Provider, time and rules of one step. */
export function StepSettings({ step, reviewed, onChange }: StepSettingsProps) {
  return (
    <div className="grid items-start gap-4 border-t px-3 py-3.5 sm:grid-cols-2">
      <FormField label="Provider" hint="With one provider, nobody else answers this step.">
        {(control) => (
          <Select
            {...control}
            value={step.provider ?? ANY_VALUE}
            options={listProviders(step, reviewed)}
            onValueChange={(value) => onChange({ ...step, provider: value === ANY_VALUE ? null : value })}
          />
        )}
      </FormField>
      <TimeoutField step={step} onChange={onChange} />
      <MoveOnField step={step} onChange={onChange} />
    </div>
  )
}

function listProviders({ provider }: DraftStep, reviewed: ReviewedStep | null): SelectOption<string>[] {
  const known = new Map((reviewed?.endpoints ?? []).map((endpoint) => [endpoint.provider, endpoint]))
  const options = [...known.values()].map((endpoint) => ({
    value: endpoint.provider,
    label: endpoint.provider_name,
    ...(endpoint.excluded_by === null ? {} : { hint: 'not for your account' }),
  }))
  if (provider !== null && !known.has(provider)) options.push({ value: provider, label: provider })
  return [{ value: ANY_VALUE, label: 'Any provider' }, ...options]
}

function TimeoutField({ step, onChange }: Pick<StepSettingsProps, 'step' | 'onChange'>) {
  const [text, setText] = useState(step.timeout_ms === null ? ANY : String(step.timeout_ms))
  const timeoutMs = Number(text)
  const isValid =
    text === ANY ||
    (Number.isInteger(timeoutMs) && timeoutMs >= STEP_TIMEOUT_MS_MIN && timeoutMs <= STEP_TIMEOUT_MS_MAX)
  const change = (value: string) => {
    setText(value)
    const next = value === ANY ? null : Number(value)
    const isNext =
      next === null || (Number.isInteger(next) && next >= STEP_TIMEOUT_MS_MIN && next <= STEP_TIMEOUT_MS_MAX)
    if (isNext && next !== step.timeout_ms) onChange({ ...step, timeout_ms: next })
  }
  return (
    <FormField
      label="Timeout in milliseconds"
      isOptional
      hint="Until the first token; without a stream, until the answer."
      error={isValid ? undefined : `A whole number from ${STEP_TIMEOUT_MS_MIN} to ${STEP_TIMEOUT_MS_MAX}.`}
    >
      {(control) => (
        <Input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          placeholder="No limit of its own"
          value={text}
          onChange={(event) => change(event.target.value.trim())}
        />
      )}
    </FormField>
  )
}

function MoveOnField({ step, onChange }: Pick<StepSettingsProps, 'step' | 'onChange'>) {
  const chosen = step.move_on ?? MOVE_ON
  const toggle = (kind: MoveOn, isOn: boolean) => {
    const next = MOVE_ON.filter((other) => (other === kind ? isOn : chosen.includes(other)))
    onChange({ ...step, move_on: next.length === MOVE_ON.length ? null : next })
  }
  return (
    <fieldset className="grid gap-2 sm:col-span-2">
      <legend className="pb-2 text-sm font-medium">Move on to the next step after</legend>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        {MOVE_ON.map((kind) => (
          <label key={kind} className="flex items-start gap-2.5 text-sm">
            <Checkbox
              className="mt-0.5"
              checked={chosen.includes(kind)}
              onCheckedChange={(checked) => toggle(kind, checked)}
            />
            <span className="grid">
              {MOVE_ON_LABELS[kind].label}
              <span className="text-xs text-muted-foreground">{MOVE_ON_LABELS[kind].hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
