import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { Activity } from '@/lib/schemas/activity'
import type { ActivityFilter } from '@/lib/schemas/activity-view'
import { DIMENSION_NAMES } from './use-activity-view'

type FilterChipsProps = {
  filters: readonly ActivityFilter[]
  /** The names that people know, as soon as the answer tells them. */
  named: Activity['filters']
  onRemove: (filter: ActivityFilter) => void
  onClear: () => void
}

/** What the page is narrowed to; each part can be taken away. */
export function FilterChips({ filters, named, onRemove, onClear }: FilterChipsProps) {
  if (filters.length === 0) return null
  return (
    <div role="group" aria-label="Filters" className="flex flex-wrap items-center gap-2">
      {filters.map((filter) => {
        const label =
          named.find(({ dimension, value }) => dimension === filter.dimension && value === filter.value)?.label ??
          filter.value
        return (
          <button
            key={`${filter.dimension} ${filter.value}`}
            type="button"
            onClick={() => onRemove(filter)}
            className="inline-flex h-7 max-w-full items-center gap-1.5 rounded-full border bg-card pr-2 pl-3 text-sm shadow-raised hover:border-input"
          >
            <span className="text-muted-foreground">{DIMENSION_NAMES[filter.dimension]}</span>
            <span className="truncate font-medium">{label}</span>
            <X aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />
            <span className="sr-only">Remove this filter</span>
          </button>
        )
      })}
      {filters.length > 1 && (
        <Button variant="ghost" size="sm" onClick={onClear}>
          Clear all
        </Button>
      )}
    </div>
  )
}
