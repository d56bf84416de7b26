'use client'

import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Label } from '@/components/ui/label'
import { Select } from '@/components/ui/select'
import type { ModelFacets } from './build-facets'
import { FacetGroup } from './facet-group'
import type { ModelFiltersState } from './use-model-filters'

const PRICES = [
  { value: 'any', label: 'Any price' },
  { value: '0', label: 'Free' },
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

/** A value that came by link and is not among the choices is shown as what it is. */
function withCurrent(options: { value: string; label: string }[], value: string) {
  return options.some((option) => option.value === value) ? options : [...options, { value, label: value }]
}

/** All filters of the models page. */
export function FilterPanel({ state, facets }: { state: ModelFiltersState; facets: ModelFacets }) {
  const { filters, setFilters, clear, activeCount } = state
  const id = useId()
  const maxPrice = filters.max_price === '' ? 'any' : filters.max_price
  const context = String(filters.context)
  return (
    <div className="grid content-start gap-6">
      <div className="grid gap-1.5">
        <Label htmlFor={`${id}-price`}>Input price per 1M tokens</Label>
        <Select
          id={`${id}-price`}
          size="sm"
          value={maxPrice}
          options={withCurrent(PRICES, maxPrice)}
          onValueChange={(value) => void setFilters({ max_price: value === 'any' ? null : value })}
        />
      </div>
      <div className="grid gap-1.5">
        <Label htmlFor={`${id}-context`}>Context</Label>
        <Select
          id={`${id}-context`}
          size="sm"
          value={context}
          options={withCurrent(CONTEXTS, context)}
          onValueChange={(value) => void setFilters({ context: Number(value) })}
        />
      </div>
      <FacetGroup
        title="Input"
        options={facets.modalities}
        selected={filters.input_modalities}
        onChange={(selected) => void setFilters({ input_modalities: selected })}
      />
      <FacetGroup
        title="Abilities"
        options={facets.abilities}
        selected={filters.supported_parameters}
        onChange={(selected) => void setFilters({ supported_parameters: selected })}
      />
      <FacetGroup
        title="Providers"
        options={facets.providers}
        selected={filters.providers}
        onChange={(selected) => void setFilters({ providers: selected })}
      />
      <FacetGroup
        title="Authors"
        options={facets.authors}
        selected={filters.model_authors}
        onChange={(selected) => void setFilters({ model_authors: selected })}
      />
      {activeCount > 0 && (
        <Button variant="outline" size="sm" onClick={() => void clear()}>
          Clear filters
        </Button>
      )}
    </div>
  )
}
