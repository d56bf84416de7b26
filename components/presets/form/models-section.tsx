'use client'

import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { ModelPicker } from '@/components/layout/model-picker/model-picker'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { CheckField } from './check-field'
import type { FormPart } from './form-part'
import { UNSET } from './form-state'
import { FormField } from '@/components/ui/form-field'
import { Select } from '@/components/ui/select'

const MODELS_MAX = 20
const SORTS = [
  { value: UNSET, label: 'As usual' },
  { value: 'price', label: 'Cheapest first' },
  { value: 'throughput', label: 'Fastest first' },
  { value: 'latency', label: 'Soonest first token' },
  { value: 'exacto', label: 'Best with tools' },
]

/** The models in the order in which they are tried, and what is asked of their providers. */
export function ModelsSection({ form, errors, onChange }: FormPart) {
  const { models } = form
  const move = (from: number, to: number) => {
    const next = models.filter((_, index) => index !== from)
    next.splice(to, 0, models[from] ?? '')
    onChange({ models: next })
  }
  return (
    <Card>
      <CardHeader>
        <CardTitle>Models and providers</CardTitle>
        <CardDescription>The first that can answer does. Without one, the request names its own.</CardDescription>
      </CardHeader>
      <CardContent className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
          <ol className="grid grid-cols-[minmax(0,1fr)] gap-1.5 empty:hidden">
            {models.map((slug, index) => (
              <li key={slug} className="flex h-11 items-center gap-2 rounded-md border pr-1.5 pl-3">
                <BrandLogo slug={slug} name={slug} className="size-4" />
                <span className="min-w-0 flex-1 truncate font-mono text-xs">{slug}</span>
                <MoveButton slug={slug} direction="up" isOff={index === 0} onMove={() => move(index, index - 1)} />
                <MoveButton
                  slug={slug}
                  direction="down"
                  isOff={index === models.length - 1}
                  onMove={() => move(index, index + 1)}
                />
                <Button
                  variant="ghost"
                  size="icon-sm"
                  aria-label={`Remove ${slug}`}
                  onClick={() => onChange({ models: models.filter((other) => other !== slug) })}
                >
                  <X aria-hidden />
                </Button>
              </li>
            ))}
          </ol>
          {models.length < MODELS_MAX && (
            <ModelPicker
              label={models.length === 0 ? 'Choose a model' : 'Add a fallback'}
              excluded={models}
              onPick={(slug) => onChange({ models: [...models, slug] })}
            />
          )}
          {(errors.model ?? errors.models) && (
            <p role="alert" className="text-xs text-destructive">
              {errors.model ?? errors.models}
            </p>
          )}
        </div>
        <FormField label="Order of providers">
          {(control) => (
            <Select {...control} value={form.sort} options={SORTS} onValueChange={(sort) => onChange({ sort })} />
          )}
        </FormField>
        <fieldset className="grid gap-2.5">
          <legend className="sr-only">What is asked of providers</legend>
          <CheckField
            label="Only providers that do not train on prompts"
            isOn={form.noTraining}
            onChange={(noTraining) => onChange({ noTraining })}
          />
          <CheckField
            label="Only providers that keep nothing"
            isOn={form.zeroRetention}
            onChange={(zeroRetention) => onChange({ zeroRetention })}
          />
          <CheckField
            label="No other provider when the first one fails"
            isOn={form.noFallbacks}
            onChange={(noFallbacks) => onChange({ noFallbacks })}
          />
        </fieldset>
      </CardContent>
    </Card>
  )
}

type MoveButtonProps = { slug: string; direction: 'up' | 'down'; isOff: boolean; onMove: () => void }

function MoveButton({ slug, direction, isOff, onMove }: MoveButtonProps) {
  const Icon = direction === 'up' ? ArrowUp : ArrowDown
  return (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-label={`Move ${slug} ${direction}`}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onMove()
      }}
    >
      <Icon aria-hidden />
    </Button>
  )
}
