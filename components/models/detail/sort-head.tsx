import { ArrowDown } from 'lucide-react'
import { cn } from '@/components/ui/cn'
import { TableHead } from '@/components/ui/table'
import type { EndpointOrder } from './endpoint-row-data'

type SortHeadProps = {
  value: EndpointOrder
  label: string
  hint?: string
  order: EndpointOrder
  setOrder: (order: EndpointOrder) => void
}

/** A column that the table can be ordered by, best first. */
export function SortHead({ value, label, hint, order, setOrder }: SortHeadProps) {
  const isChosen = order === value
  return (
    <TableHead align="end" aria-sort={isChosen ? 'other' : undefined}>
      <button
        type="button"
        title={hint}
        onClick={() => setOrder(value)}
        className={cn(
          'inline-flex items-center gap-1 rounded-sm py-1 hover:text-foreground',
          isChosen && 'text-foreground',
        )}
      >
        {isChosen && <ArrowDown aria-hidden className="size-3" />}
        {label}
        <span className="sr-only">: {isChosen ? 'the table is in this order' : 'order the table by it'}</span>
      </button>
    </TableHead>
  )
}
