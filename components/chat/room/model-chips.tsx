'use client'

import { ChevronDown, Plus, X } from 'lucide-react'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { CHAT_LIMITS } from '@/lib/schemas/chat-limits'
import { ModelPicker } from '../picker/model-picker'

type ModelChipsProps = {
  models: readonly string[]
  toName: (model: string) => string
  onChange: (models: string[]) => void
}

/** The models that answer: change one, add up to four, take one away. */
export function ModelChips({ models, toName, onChange }: ModelChipsProps) {
  const replace = (index: number, model: string) =>
    onChange(models.map((known, place) => (place === index ? model : known)))
  return (
    <ul aria-label="Models" className="-mx-1 -my-0.5 flex min-w-0 items-center gap-1.5 overflow-x-auto p-1">
      {models.map((model, index) => (
        <li key={model} className="flex h-8 shrink-0 items-center rounded-md border bg-card shadow-raised">
          <ModelPicker excluded={models} onPick={(next) => replace(index, next)}>
            <Button variant="ghost" size="sm" className="max-w-52 pr-1.5 text-foreground" title={model}>
              <BrandLogo slug={model} name={toName(model)} className="size-4" />
              <span className="truncate">{toName(model)}</span>
              <ChevronDown aria-hidden className="size-3.5 text-muted-foreground" />
            </Button>
          </ModelPicker>
          {models.length > 1 && (
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={`Remove ${toName(model)}`}
              onClick={() => onChange(models.filter((known) => known !== model))}
            >
              <X aria-hidden className="size-3.5" />
            </Button>
          )}
        </li>
      ))}
      {models.length < CHAT_LIMITS.modelsPerChat && (
        <li className="shrink-0">
          <ModelPicker excluded={models} onPick={(model) => onChange([...models, model])}>
            <Button variant="ghost" size="sm" aria-label={models.length === 0 ? 'Choose a model' : 'Add a model'}>
              <Plus aria-hidden />
              <span className="max-sm:hidden">{models.length === 0 ? 'Choose a model' : 'Add model'}</span>
            </Button>
          </ModelPicker>
        </li>
      )}
    </ul>
  )
}
