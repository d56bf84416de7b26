import { cn } from '@/components/ui/cn'
import { OTHER_SERIES } from '@/lib/schemas/activity-view'

type LegendProps = {
  items: readonly { id: string; label: string; color: string }[]
  isFilter: (id: string) => boolean
  onChoose: (id: string) => void
}

/** The series of a chart; pressing one narrows the page to it. */
export function Legend({ items, isFilter, onChoose }: LegendProps) {
  return (
    <ul aria-label="Legend" className="-mx-2 flex flex-wrap gap-1 text-xs text-muted-foreground">
      {items.map(({ id, label, color }) => {
        const dot = <span aria-hidden className="size-2.5 shrink-0 rounded-[3px]" style={{ background: color }} />
        if (id === OTHER_SERIES) {
          return (
            <li key={id} className="flex items-center gap-2 px-2 py-1">
              {dot}
              {label}
            </li>
          )
        }
        return (
          <li key={id} className="min-w-0">
            <button
              type="button"
              aria-pressed={isFilter(id)}
              onClick={() => onChoose(id)}
              className={cn(
                'flex min-h-6 max-w-full items-center gap-2 rounded-md px-2 py-1 hover:bg-accent hover:text-foreground',
                isFilter(id) && 'bg-accent text-foreground',
              )}
            >
              {dot}
              <span className="truncate">{label}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
