import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { Chip, FilterField } from './filter-fields'

type FilterChipsProps = {
  chips: readonly Chip[]
  onRemove: (field: FilterField) => void
  onClear: () => void
}

/** The filters in force; each can be taken away. */
export function FilterChips({ chips, onRemove, onClear }: FilterChipsProps) {
  if (chips.length === 0) return null
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap items-center gap-1.5">
      {chips.map(({ field, name, value }) => (
        <li
          key={field}
          className="inline-flex h-7 max-w-full items-center gap-1 rounded-full border bg-card pr-0.5 pl-2.5 text-xs shadow-raised"
        >
          <span className="text-muted-foreground">{name}</span>
          <span className="min-w-0 truncate font-medium">{value}</span>
          <Button
            variant="ghost"
            size="icon-sm"
            className="size-6 rounded-full"
            aria-label={`Remove the filter ${name}`}
            onClick={() => onRemove(field)}
          >
            <X aria-hidden className="size-3" />
          </Button>
        </li>
      ))}
      <li>
        <Button variant="ghost" size="sm" className="h-7 text-xs" onClick={onClear}>
          Clear all
        </Button>
      </li>
    </ul>
  )
}
