'use client'

import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { useQuery } from '@tanstack/react-query'
import { GripVertical, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Tooltip } from '@/components/ui/tooltip'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { modelQueries } from '@/lib/client/models'

type ChainModelRowProps = { slug: string; position: number; isRemovable: boolean; onRemove: () => void }

/** One model of a chain: handle, place, name, prices, remove. */
export function ChainModelRow({ slug, position, isRemovable, onRemove }: ChainModelRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: slug,
  })
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={cn(
        'flex h-12 items-center gap-2 rounded-md border bg-card pr-1.5 pl-1',
        isDragging && 'relative z-10 border-ring shadow-floating',
      )}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        {...attributes}
        {...listeners}
        aria-label={`Move ${slug}`}
        className="grid h-9 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-muted-foreground hover:text-foreground active:cursor-grabbing"
      >
        <GripVertical aria-hidden className="size-4" />
      </button>
      <span aria-hidden className="w-4 shrink-0 text-center text-xs text-muted-foreground tabular-nums">
        {position}
      </span>
      <span className="min-w-0 flex-1 truncate font-mono text-xs" title={slug}>
        {slug}
      </span>
      <ModelPrice slug={slug} />
      <Tooltip content={isRemovable ? 'Remove from the chain' : 'A chain needs at least one model'}>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={`Remove ${slug}`}
          aria-disabled={!isRemovable}
          onClick={() => {
            if (isRemovable) onRemove()
          }}
        >
          <X aria-hidden />
        </Button>
      </Tooltip>
    </li>
  )
}

function ModelPrice({ slug }: { slug: string }) {
  const models = useQuery(modelQueries.list())
  const model = models.data?.find((candidate) => candidate.id === slug)
  if (!model) return null
  return (
    <span
      title="Input and output price per million tokens"
      className="shrink-0 text-xs text-muted-foreground tabular-nums max-sm:hidden"
    >
      {formatPricePerMillion(model.pricing.prompt)} / {formatPricePerMillion(model.pricing.completion)}
    </span>
  )
}
