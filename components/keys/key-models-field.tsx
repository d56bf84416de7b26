'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronDown, X } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { cn } from '@/components/ui/cn'
import { fieldClasses } from '@/components/ui/field-classes'
import type { FieldControlProps } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { modelQueries } from '@/lib/client/models'

const SHOWN_MAX = 60

type KeyModelsFieldProps = {
  control: FieldControlProps
  models: readonly string[]
  onChange: (models: string[]) => void
}

/** The models that a key is for; none chosen means all. Everything of an author is one choice. */
export function KeyModelsField({ control, models, onChange }: KeyModelsFieldProps) {
  return (
    <div className="grid gap-2">
      <Popover modal>
        <PopoverTrigger>
          <button
            type="button"
            {...control}
            className={cn(fieldClasses, 'flex h-9 items-center justify-between text-left')}
          >
            {models.length === 0 ? 'Every model' : `${models.length} chosen`}
            <ChevronDown aria-hidden className="size-4 text-muted-foreground" />
          </button>
        </PopoverTrigger>
        <PopoverContent aria-label="Models of the key" className="w-(--radix-popover-trigger-width) p-1">
          <ModelOptions models={models} onChange={onChange} />
        </PopoverContent>
      </Popover>
      {models.length > 0 && (
        <ul aria-label="Chosen models" className="flex flex-wrap gap-1.5">
          {models.map((model) => (
            <li key={model} className="inline-flex h-7 max-w-full items-center rounded-full border pr-0.5 pl-2.5">
              <span className="truncate font-mono text-xs">{model}</span>
              <Button
                variant="ghost"
                size="icon-sm"
                className="size-6 rounded-full"
                aria-label={`Remove ${model}`}
                onClick={() => onChange(models.filter((other) => other !== model))}
              >
                <X aria-hidden className="size-3" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ModelOptions({ models, onChange }: Omit<KeyModelsFieldProps, 'control'>) {
  const id = useId()
  const [search, setSearch] = useState('')
  const catalog = useQuery(modelQueries.all())
  const slugs = (catalog.data ?? []).map((model) => model.id)
  const authors = [...new Set(slugs.map((slug) => `${slug.split('/')[0] ?? ''}/*`))].sort()
  const wanted = search.trim().toLowerCase()
  const options = [...authors, ...slugs].filter((option) => option.includes(wanted)).slice(0, SHOWN_MAX)
  return (
    <>
      <div className="p-1">
        <Input
          type="search"
          aria-label="Search models"
          placeholder="Search a model or an author"
          className="h-8"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <div role="group" aria-label="Models" className="max-h-56 overflow-y-auto">
        {options.map((option) => (
          <label
            key={option}
            htmlFor={`${id}-${option}`}
            className="flex min-h-8 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1 hover:bg-accent"
          >
            <Checkbox
              id={`${id}-${option}`}
              checked={models.includes(option)}
              onCheckedChange={(isChosen) =>
                onChange(isChosen ? [...models, option] : models.filter((other) => other !== option))
              }
            />
            <span className="min-w-0 font-mono text-xs break-all">{option}</span>
          </label>
        ))}
        {options.length === 0 && (
          <p className="px-3 py-4 text-center text-sm text-muted-foreground">
            {catalog.isPending ? 'Loading the models' : 'No model by this name.'}
          </p>
        )}
      </div>
    </>
  )
}
