'use client'

import { Play, SlidersHorizontal, Square } from 'lucide-react'
import { type SyntheticEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Textarea } from '@/components/ui/textarea'
import type { ModelObject } from '@/lib/schemas/models'
import { PlaygroundAnswer } from './playground-answer'
import { PlaygroundParameters } from './playground-parameters'
import { EMPTY_SETTINGS, type PlaygroundSettings, readSettings, type SettingErrors } from './playground-settings'
import { usePlayground } from './use-playground'

/** A prompt, the parameters, and the answer as it comes. */
export function Playground({ model }: { model: ModelObject }) {
  const [form, setForm] = useState(EMPTY_SETTINGS)
  const [errors, setErrors] = useState<SettingErrors>({})
  const [isExpanded, setIsExpanded] = useState(false)
  const formElement = useRef<HTMLFormElement>(null)
  const { run, start, stop } = usePlayground()
  const isRunning = run?.status === 'running'
  const change = (next: Partial<PlaygroundSettings>) => setForm({ ...form, ...next })

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readSettings(model.id, form)
    setErrors(read.errors ?? {})
    if (read.body) void start(read.body)
    else if (Object.keys(read.errors).some((field) => field !== 'prompt')) setIsExpanded(true)
  }
  return (
    <div className="grid gap-4">
      <form ref={formElement} onSubmit={submit} noValidate className="grid gap-3">
        <FormField label="Prompt" error={errors.prompt}>
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              value={form.prompt}
              placeholder="Ask something, for example: explain a suspension bridge in two sentences."
              onChange={(event) => change({ prompt: event.target.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
                event.preventDefault()
                formElement.current?.requestSubmit()
              }}
            />
          )}
        </FormField>
        {isExpanded && <PlaygroundParameters model={model} form={form} errors={errors} onChange={change} />}
        <div className="flex flex-wrap items-center gap-2">
          {isRunning ? (
            <Button variant="outline" onClick={stop}>
              <Square aria-hidden />
              Stop
            </Button>
          ) : (
            <Button type="submit">
              <Play aria-hidden />
              Run
            </Button>
          )}
          <Button variant="ghost" aria-expanded={isExpanded} onClick={() => setIsExpanded(!isExpanded)}>
            <SlidersHorizontal aria-hidden />
            Parameters
          </Button>
          <span className="text-xs text-muted-foreground max-sm:hidden">Ctrl or ⌘ and Enter run it</span>
        </div>
      </form>
      {run && <PlaygroundAnswer run={run} />}
    </div>
  )
}
