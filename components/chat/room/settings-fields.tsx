'use client'

import { useState } from 'react'
import { cn } from '@/components/ui/cn'
import { fieldClasses } from '@/components/ui/field-classes'
import { FormField } from '@/components/ui/form-field'
import { Select } from '@/components/ui/select'
import { SheetContent } from '@/components/ui/sheet'
import type { ChatSettings } from '@/lib/schemas/chats'
import { NumberField } from './number-field'

export type SettingsProps = { settings: ChatSettings; onChange: (settings: ChatSettings) => void }

const EFFORTS = [
  { value: 'default', label: 'As the model likes' },
  { value: 'none', label: 'None' },
  { value: 'minimal', label: 'Minimal' },
  { value: 'low', label: 'Low' },
  { value: 'medium', label: 'Medium' },
  { value: 'high', label: 'High' },
  { value: 'xhigh', label: 'Very high' },
] as const

const HISTORY = [
  { value: '0', label: 'None' },
  { value: '8', label: '8' },
  { value: '20', label: '20' },
  { value: '50', label: '50' },
  { value: 'all', label: 'All' },
] as const

/** The sheet with what goes with every message of a chat. */
export function SettingsPanel(props: SettingsProps) {
  return (
    <SheetContent title="Settings of this chat">
      <SettingsFields {...props} />
    </SheetContent>
  )
}

function SettingsFields({ settings, onChange }: SettingsProps) {
  const change = (part: Partial<ChatSettings>) => onChange({ ...settings, ...part })
  return (
    <div className="grid gap-5 px-4 pt-2 pb-8">
      <SystemPrompt value={settings.system_prompt} onChange={(prompt) => change({ system_prompt: prompt })} />
      <NumberField
        label="Temperature"
        hint="0 to 2. Empty: the model's own."
        range={{ min: 0, max: 2, step: 0.1 }}
        value={settings.temperature}
        onChange={(temperature) => change({ temperature })}
      />
      <NumberField
        label="Longest answer, in tokens"
        hint="Empty: as long as the model likes."
        range={{ min: 1, max: 1_000_000, step: 1 }}
        value={settings.max_tokens}
        onChange={(maxTokens) => change({ max_tokens: maxTokens })}
      />
      <FormField label="Reasoning effort" hint="For models that reason.">
        {(control) => (
          <Select
            {...control}
            value={settings.reasoning_effort ?? 'default'}
            options={EFFORTS}
            onValueChange={(effort) => change({ reasoning_effort: effort === 'default' ? null : effort })}
          />
        )}
      </FormField>
      <FormField label="Earlier messages sent along" hint="Fewer cost less; more let the model remember.">
        {(control) => (
          <Select
            {...control}
            value={toHistoryChoice(settings.history_count)}
            options={HISTORY}
            onValueChange={(count) => change({ history_count: count === 'all' ? null : Number(count) })}
          />
        )}
      </FormField>
    </div>
  )
}

function toHistoryChoice(count: number | null): (typeof HISTORY)[number]['value'] {
  if (count === null) return 'all'
  return HISTORY.find(({ value }) => value === String(count))?.value ?? '20'
}

function SystemPrompt({ value, onChange }: { value: string | null; onChange: (value: string | null) => void }) {
  const [text, setText] = useState(value ?? '')
  const keep = () => {
    const next = text.trim() === '' ? null : text
    if (next !== value) onChange(next)
  }
  return (
    <FormField label="System prompt" hint="Put in front of the conversation. Empty: nothing is." isOptional>
      {(control) => (
        <textarea
          {...control}
          rows={6}
          maxLength={100_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={keep}
          placeholder="You are a patient teacher."
          className={cn(fieldClasses, 'resize-y py-2')}
        />
      )}
    </FormField>
  )
}
