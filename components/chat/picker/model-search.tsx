'use client'

import { Search } from 'lucide-react'
import { useState } from 'react'
import { useActiveOption } from '@/components/layout/model-picker/use-active-option'
import { BrandLogo } from '@/components/ui/brand-logo'
import { cn } from '@/components/ui/cn'
import { PopoverContent } from '@/components/ui/popover'
import { Skeleton } from '@/components/ui/skeleton'
import { FILTER_LABELS, MODEL_FILTERS, type ModelFilter } from './filter-models'
import { useModelOptions, type ModelOption } from './use-model-options'

type ModelSearchProps = { excluded: readonly string[]; onPick: (slug: string) => void }

/** What opens at the button of a model. */
export function ModelPanel(props: ModelSearchProps) {
  return (
    <PopoverContent aria-label="Choose a model" className="w-[min(26rem,calc(100vw-1rem))] p-0">
      <ModelSearch {...props} />
    </PopoverContent>
  )
}

/** Type, narrow, arrow keys, Enter. */
function ModelSearch({ excluded, onPick }: ModelSearchProps) {
  const [query, setQuery] = useState('')
  const [filters, setFilters] = useState<readonly ModelFilter[]>([])
  const options = useModelOptions({ query, filters, excluded })
  const { listId, optionId, active, setActive, handleKey } = useActiveOption({
    count: options?.length ?? 0,
    onChoose: (index) => {
      const chosen = options?.[index]
      if (chosen) onPick(chosen.slug)
    },
  })
  const toggle = (filter: ModelFilter) => {
    setActive(0)
    setFilters(filters.includes(filter) ? filters.filter((known) => known !== filter) : [...filters, filter])
  }
  return (
    <>
      <div className="flex items-center gap-2.5 px-3">
        <Search aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        <input
          role="combobox"
          aria-label="Search models"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={options?.length ? optionId(active) : undefined}
          autoComplete="off"
          placeholder="Search models, chains, presets"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={handleKey}
          className="h-10 w-full bg-transparent text-base outline-none placeholder:text-muted-foreground max-sm:text-lg"
        />
      </div>
      <FilterRow filters={filters} onToggle={toggle} />
      <div id={listId} role="listbox" aria-label="Models" className="max-h-[min(20rem,45dvh)] overflow-y-auto p-1">
        {options?.map((option, index) => (
          <Option
            key={option.slug}
            id={optionId(index)}
            option={option}
            isActive={index === active}
            onHover={() => setActive(index)}
            onPick={() => onPick(option.slug)}
          />
        ))}
      </div>
      {options === null && <Skeleton className="m-2 h-40" />}
      {options?.length === 0 && (
        <p role="status" className="px-3 pt-1 pb-4 text-center text-sm text-muted-foreground">
          Nothing matches.
        </p>
      )}
    </>
  )
}

function FilterRow({
  filters,
  onToggle,
}: {
  filters: readonly ModelFilter[]
  onToggle: (filter: ModelFilter) => void
}) {
  return (
    <div role="group" aria-label="Narrow the list" className="flex flex-wrap gap-1 border-b px-2.5 pb-2.5">
      {MODEL_FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filters.includes(filter)}
          onClick={() => onToggle(filter)}
          className="h-6 rounded-full border px-2.5 text-xs text-muted-foreground hover:text-foreground aria-pressed:border-brand aria-pressed:bg-brand-muted aria-pressed:text-brand"
        >
          {FILTER_LABELS[filter]}
        </button>
      ))}
    </div>
  )
}

type OptionProps = { id: string; option: ModelOption; isActive: boolean; onHover: () => void; onPick: () => void }

function Option({ id, option, isActive, onHover, onPick }: OptionProps) {
  return (
    // The keyboard stays in the search field, which points here through aria-activedescendant.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerMove={onHover}
      onClick={onPick}
      className={cn('flex cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5', isActive && 'bg-accent')}
    >
      <BrandLogo slug={option.slug} name={option.name} className="size-4" />
      <span className="grid min-w-0 flex-1">
        <span className="truncate text-sm">{option.name}</span>
        <span className="truncate font-mono text-2xs text-muted-foreground">{option.slug}</span>
      </span>
      <span className="shrink-0 text-xs text-muted-foreground tabular-nums">{option.note}</span>
    </div>
  )
}
