'use client'

import { useState } from 'react'
import { LeaveGuard } from '@/components/layout/leave-guard'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { getFieldErrors } from '@/lib/client/field-errors'
import type { PresetDetail } from '@/lib/client/presets'
import { AdvancedSection } from './advanced-section'
import { ModelsSection } from './models-section'
import { NamingSection } from './naming-section'
import { ParametersSection } from './parameters-section'
import { isSameForm, toForm } from './form-state'
import { readForm } from './read-form'

export type SubmittedPreset = {
  name: string
  slug: string
  description: string | null
  system_prompt: string | null
  config: Record<string, unknown>
}

type PresetFormProps = {
  /** Null for a new one. */
  preset: PresetDetail | null
  submitLabel: string
  isPending: boolean
  error: Error | null
  onSubmit: (preset: SubmittedPreset) => void
}

/** Everything that a preset says, in four parts. */
export function PresetFormView({ preset, submitLabel, isPending, error, onSubmit }: PresetFormProps) {
  const [form, setForm] = useState(() => toForm(preset))
  const [isTried, setTried] = useState(false)
  const { config, errors } = readForm(form, preset?.designated_version?.config ?? {})
  const isWrong = Object.keys(errors).length > 0
  const isDirty = !isSameForm(form, toForm(preset))
  const shown = { ...getFieldErrors(error), ...(isTried ? errors : {}) }
  const part = { form, errors: shown, onChange: (change: Partial<typeof form>) => setForm({ ...form, ...change }) }
  const submit = () => {
    setTried(true)
    if (isWrong) return
    onSubmit({
      name: form.name.trim(),
      slug: form.slug.trim(),
      description: form.description.trim() || null,
      system_prompt: form.systemPrompt.trim() === '' ? null : form.systemPrompt,
      config,
    })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-4"
    >
      <LeaveGuard
        isDirty={isDirty && !isPending}
        loss={preset ? `What you changed in ${preset.name} is not saved.` : 'The new preset is not saved.'}
      />
      {error && <Alert tone="destructive" title={error.message} />}
      <NamingSection {...part} isNew={preset === null} />
      <ModelsSection {...part} />
      <ParametersSection {...part} />
      <AdvancedSection {...part} />
      <div className="flex flex-wrap items-center justify-end gap-3">
        {isTried && isWrong && (
          <p role="alert" className="text-sm text-destructive">
            Some fields need another look.
          </p>
        )}
        <Button type="submit" isLoading={isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
