'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { OptionSearch } from '@/components/layout/model-picker/option-search'
import { PopoverContent } from '@/components/ui/popover'
import { modelQueries } from '@/lib/client/models'
import { FILTER_LABELS, MODEL_FILTERS, type ModelFilter } from './filter-models'
import { useModelOptions } from './use-model-options'

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
  const models = useQuery(modelQueries.list())
  const options = useModelOptions(models.data, { query, filters, excluded })
  const toggle = (filter: ModelFilter) =>
    setFilters(filters.includes(filter) ? filters.filter((known) => known !== filter) : [...filters, filter])
  return (
    <OptionSearch
      query={query}
      onQuery={setQuery}
      placeholder="Search models, chains, presets"
      options={options}
      models={models}
      onPick={onPick}
      narrowing={filters.join(' ')}
    >
      <FilterRow filters={filters} onToggle={toggle} />
    </OptionSearch>
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
    <div role="group" aria-label="Narrow the list" className="flex flex-wrap gap-1 px-2.5 pb-2.5">
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
