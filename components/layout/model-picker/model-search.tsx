'use client'

import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { cn } from '@/components/ui/cn'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { modelQueries } from '@/lib/client/models'
import type { ModelObject } from '@/lib/schemas/models'
import { searchModels } from './search-models'
import { useActiveOption } from './use-active-option'

/** A search field with its list of models: type, arrow keys, Enter. */
export function ModelSearch({ excluded, onPick }: { excluded: readonly string[]; onPick: (slug: string) => void }) {
  const models = useQuery(modelQueries.list())
  const [query, setQuery] = useState('')
  const results = searchModels(models.data ?? [], query, excluded)
  const { listId, optionId, active, setActive, handleKey } = useActiveOption({
    count: results.length,
    onChoose: (index) => {
      const chosen = results[index]
      if (chosen) onPick(chosen.id)
    },
  })
  return (
    <>
      <div className="flex items-center gap-2.5 border-b px-3">
        <Search aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        <input
          role="combobox"
          aria-label="Search models"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={results.length > 0 ? optionId(active) : undefined}
          autoComplete="off"
          placeholder="Search by name or slug"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={handleKey}
          className="h-10 w-full bg-transparent text-base outline-none placeholder:text-muted-foreground max-sm:text-lg"
        />
      </div>
      <div id={listId} role="listbox" aria-label="Models" className="max-h-72 overflow-y-auto p-1">
        {results.map((model, index) => (
          <ModelOption
            key={model.id}
            id={optionId(index)}
            model={model}
            isActive={index === active}
            onHover={() => setActive(index)}
            onPick={() => onPick(model.id)}
          />
        ))}
      </div>
      <SearchState
        isPending={models.isPending}
        error={models.data ? null : models.error}
        resultCount={results.length}
      />
    </>
  )
}

type ModelOptionProps = { id: string; model: ModelObject; isActive: boolean; onHover: () => void; onPick: () => void }

function ModelOption({ id, model, isActive, onHover, onPick }: ModelOptionProps) {
  return (
    // The keyboard stays in the search field, which points here through aria-activedescendant.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerMove={onHover}
      onClick={onPick}
      className={cn('flex cursor-pointer items-center gap-3 rounded-sm px-2.5 py-1.5', isActive && 'bg-accent')}
    >
      <span className="grid min-w-0 flex-1">
        <span className="truncate">{model.name}</span>
        <span className="truncate font-mono text-2xs text-muted-foreground">{model.id}</span>
      </span>
      <span className="shrink-0 text-xs text-muted-foreground tabular-nums">
        {formatPricePerMillion(model.pricing.prompt)} / {formatPricePerMillion(model.pricing.completion)}
      </span>
    </div>
  )
}

function SearchState({
  isPending,
  error,
  resultCount,
}: {
  isPending: boolean
  error: Error | null
  resultCount: number
}) {
  if (isPending) return <Skeleton className="m-2 h-40" />
  if (error) return <ErrorState title="Models could not be loaded" description={error.message} />
  if (resultCount === 0) {
    return (
      <p role="status" className="px-3 pt-1 pb-4 text-center text-sm text-muted-foreground">
        No model matches.
      </p>
    )
  }
  return null
}
