'use client'

import { Search } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { BrandLogo } from '@/components/ui/brand-logo'
import { cn } from '@/components/ui/cn'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { useActiveOption } from './use-active-option'

/** What can be picked: `note` is its price per million tokens in and out, or what it is. */
export type PickOption = { slug: string; name: string; note: string }

/** What the query of the models says. */
type Loading = { error: Error | null; isFetching: boolean; refetch: () => unknown }

type OptionSearchProps = {
  query: string
  onQuery: (query: string) => void
  placeholder: string
  /** As far as they match; null until they are here. */
  options: readonly PickOption[] | null
  models: Loading
  onPick: (slug: string) => void
  /** Between the field and its list: what narrows it, and how it does now. */
  children?: ReactNode
  narrowing?: string
}

/** A search field with its list: type, arrow keys, Enter. */
export function OptionSearch({
  query,
  onQuery,
  placeholder,
  options,
  models,
  onPick,
  children,
  narrowing = '',
}: OptionSearchProps) {
  const { listId, optionId, active, setActive, handleKey } = useActiveOption({
    count: options?.length ?? 0,
    search: `${narrowing} ${query}`,
    onChoose: (index) => {
      const chosen = options?.[index]
      if (chosen) onPick(chosen.slug)
    },
  })
  const field = useRef<HTMLInputElement>(null)
  const retry = () => {
    // The button goes away with the error; who used it types on.
    field.current?.focus()
    void models.refetch()
  }
  return (
    <>
      <div className="flex items-center gap-2.5 px-3">
        <Search aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        <input
          ref={field}
          role="combobox"
          aria-label="Search models"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={options?.length ? optionId(active) : undefined}
          autoComplete="off"
          placeholder={placeholder}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={handleKey}
          className="h-10 w-full bg-transparent text-base outline-none placeholder:text-muted-foreground max-sm:text-lg"
        />
      </div>
      {children}
      <div
        id={listId}
        role="listbox"
        aria-label="Models"
        className="max-h-[min(20rem,45dvh)] overflow-y-auto border-t p-1"
      >
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
      <ListState options={options} models={models} onRetry={retry} />
    </>
  )
}

type OptionProps = { id: string; option: PickOption; isActive: boolean; onHover: () => void; onPick: () => void }

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

type ListStateProps = Pick<OptionSearchProps, 'options' | 'models'> & { onRetry: () => void }

function ListState({ options, models, onRetry }: ListStateProps) {
  if (options === null && models.error) {
    return (
      <ErrorState
        title="The models could not be loaded"
        description={models.error.message}
        onRetry={onRetry}
        isRetrying={models.isFetching}
      />
    )
  }
  if (options === null) return <Skeleton className="m-2 h-40" />
  if (options.length > 0) return null
  return (
    <p role="status" className="px-3 pt-1 pb-4 text-center text-sm text-muted-foreground">
      Nothing matches.
    </p>
  )
}
