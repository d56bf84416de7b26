'use client'

import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { ModelFacets } from './build-facets'
import { FacetGroup } from './facet-group'
import { FilterSelect } from './filter-select'
import type { ModelFiltersState } from './use-model-filters'

const ANY = 'any'
const PRICES = [
  { value: ANY, label: 'Any price' },
  { value: '0.2', label: 'Up to $0.20' },
  { value: '1', label: 'Up to $1' },
  { value: '3', label: 'Up to $3' },
  { value: '10', label: 'Up to $10' },
]
const CONTEXTS = [
  { value: '0', label: 'Any length' },
  { value: '32000', label: '32K and more' },
  { value: '128000', label: '128K and more' },
  { value: '200000', label: '200K and more' },
  { value: '1000000', label: '1M and more' },
]
const AGES = [
  { value: '0', label: 'Any time' },
  { value: '30', label: 'Last 30 days' },
  { value: '90', label: 'Last 3 months' },
  { value: '180', label: 'Last 6 months' },
  { value: '365', label: 'Last year' },
]
const POLICIES = [
  { value: ANY, label: 'Any' },
  { value: 'no-training', label: 'No training on prompts' },
  { value: 'zero-retention', label: 'Prompts are not kept' },
] as const

/** All filters of the models page. */
export function FilterPanel({ state, facets }: { state: ModelFiltersState; facets: ModelFacets }) {
  const { clear, activeCount } = state
  return (
    <div className="grid content-start gap-6">
      <SingleFilters state={state} freeCount={facets.freeCount} />
      <ListFilters state={state} facets={facets} />
      {activeCount > 0 && (
        <Button variant="outline" size="sm" onClick={() => void clear()}>
          Clear filters
        </Button>
      )}
    </div>
  )
}

function SingleFilters({ state, freeCount }: { state: ModelFiltersState; freeCount: number }) {
  const { filters, setFilters } = state
  const id = useId()
  const toPrice = (value: string) => (value === ANY ? null : value)
  return (
    <div className="grid gap-3.5">
      <div className="flex min-h-8 items-center gap-2.5">
        <Checkbox
          id={`${id}-free`}
          checked={filters.free}
          onCheckedChange={(checked) => void setFilters({ free: checked })}
        />
        <label htmlFor={`${id}-free`} className="flex flex-1 items-center gap-2 py-1 text-sm font-medium">
          <span className="flex-1">Free models</span>
          <span className="text-xs font-normal text-muted-foreground tabular-nums">
            {freeCount}
            <span className="sr-only"> models</span>
          </span>
        </label>
      </div>
      <FilterSelect
        label="Input price per 1M tokens"
        value={filters.max_price || ANY}
        options={PRICES}
        onValueChange={(value) => void setFilters({ max_price: toPrice(value) })}
      />
      <FilterSelect
        label="Output price per 1M tokens"
        value={filters.max_output_price || ANY}
        options={PRICES}
        onValueChange={(value) => void setFilters({ max_output_price: toPrice(value) })}
      />
      <FilterSelect
        label="Context"
        value={String(filters.context)}
        options={CONTEXTS}
        onValueChange={(value) => void setFilters({ context: Number(value) })}
      />
      <FilterSelect
        label="Data policy"
        value={filters.data}
        options={POLICIES}
        onValueChange={(data) => void setFilters({ data: POLICIES.find(({ value }) => value === data)?.value ?? null })}
      />
      <FilterSelect
        label="Released"
        value={String(filters.max_age_days)}
        options={AGES}
        onValueChange={(value) => void setFilters({ max_age_days: Number(value) })}
      />
    </div>
  )
}

function ListFilters({ state, facets }: { state: ModelFiltersState; facets: ModelFacets }) {
  const { filters, setFilters } = state
  return (
    <>
      <FacetGroup
        title="Input"
        options={facets.inputs}
        selected={filters.input_modalities}
        onChange={(selected) => void setFilters({ input_modalities: selected })}
      />
      <FacetGroup
        title="Output"
        options={facets.outputs}
        selected={filters.output_modalities}
        onChange={(selected) => void setFilters({ output_modalities: selected })}
      />
      <FacetGroup
        title="Supported parameters"
        options={facets.parameters}
        selected={filters.supported_parameters}
        onChange={(selected) => void setFilters({ supported_parameters: selected })}
      />
      <FacetGroup
        title="Providers"
        hasLogos
        options={facets.providers}
        selected={filters.providers}
        onChange={(selected) => void setFilters({ providers: selected })}
      />
      <FacetGroup
        title="Authors"
        hasLogos
        options={facets.authors}
        selected={filters.model_authors}
        onChange={(selected) => void setFilters({ model_authors: selected })}
      />
    </>
  )
}
