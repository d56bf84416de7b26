'use client'

import { Plus, Search, X } from 'lucide-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'

export type PickOption = { value: string; label: string; hint?: string | undefined }

type PickListProps = {
  /** Names the group for screen readers, and what a press on the button adds: `model`. */
  label: string
  noun: string
  options: readonly PickOption[]
  value: readonly string[]
  onChange: (value: string[]) => void
  /** Said while nothing is chosen. */
  emptyText: string
}

/** Several choices out of many: each a chip that can be taken out, and a search to add one. */
export function PickList({ label, noun, options, value, onChange, emptyText }: PickListProps) {
  const [isOpen, setOpen] = useState(false)
  const names = new Map(options.map((option) => [option.value, option.label]))
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-1.5">
      {value.length === 0 && <span className="text-sm text-muted-foreground">{emptyText}</span>}
      {value.map((entry) => (
        <span
          key={entry}
          className="inline-flex h-7 max-w-full items-center gap-1 rounded-md border bg-card pr-1 pl-2 text-sm"
        >
          <span className="truncate">{names.get(entry) ?? entry}</span>
          <button
            type="button"
            aria-label={`Remove ${names.get(entry) ?? entry}`}
            className="grid size-5 shrink-0 place-items-center rounded-sm text-muted-foreground hover:bg-accent hover:text-foreground"
            onClick={() => onChange(value.filter((other) => other !== entry))}
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </span>
      ))}
      {/* Modal, so that the list also scrolls inside a dialog. */}
      <Popover open={isOpen} onOpenChange={setOpen} modal>
        <PopoverTrigger>
          <Button
            variant="outline"
            size="sm"
            className="h-7 border-dashed text-muted-foreground shadow-none"
            aria-label={`${label}: add a ${noun}`}
          >
            <Plus aria-hidden />
            Add
          </Button>
        </PopoverTrigger>
        <PopoverContent aria-label={`Choose a ${noun}`} className="w-80 max-w-[calc(100vw-2rem)] p-0">
          <OptionSearch
            noun={noun}
            options={options.filter((option) => !value.includes(option.value))}
            onPick={(picked) => onChange([...value, picked])}
          />
        </PopoverContent>
      </Popover>
    </div>
  )
}

const SHOWN_MAX = 50

/** A search field with its list: type, arrow keys, Enter. */
function OptionSearch({
  noun,
  options,
  onPick,
}: {
  noun: string
  options: readonly PickOption[]
  onPick: (value: string) => void
}) {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const words = query.toLowerCase().split(/\s+/)
  const results = options
    .filter(({ value, label }) => words.every((word) => `${value} ${label}`.toLowerCase().includes(word)))
    .slice(0, SHOWN_MAX)
  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(index, results.length - 1))
    setActive(next)
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const handleKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) moveTo(active + step)
    const chosen = results[active]
    if (event.key === 'Enter' && chosen) {
      onPick(chosen.value)
      moveTo(active)
    }
    if (step !== undefined || event.key === 'Enter') event.preventDefault()
  }
  return (
    <>
      <div className="flex items-center gap-2.5 border-b px-3">
        <Search aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        <input
          role="combobox"
          aria-label={`Search for a ${noun}`}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={results.length > 0 ? `${listId}-${active}` : undefined}
          autoComplete="off"
          placeholder="Search"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={handleKey}
          className="h-10 w-full bg-transparent text-base outline-none placeholder:text-muted-foreground max-sm:text-lg"
        />
      </div>
      <div id={listId} role="listbox" aria-label={`Choices of a ${noun}`} className="max-h-64 overflow-y-auto p-1">
        {results.map((option, index) => (
          <div
            key={option.value}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseMove={() => setActive(index)}
            onClick={() => onPick(option.value)}
            className={cn(
              'flex cursor-pointer items-center justify-between gap-3 rounded-sm px-2.5 py-1.5 text-sm',
              index === active && 'bg-accent',
            )}
          >
            <span className="truncate">{option.label}</span>
            {option.hint !== undefined && <span className="shrink-0 text-xs text-muted-foreground">{option.hint}</span>}
          </div>
        ))}
      </div>
      {results.length === 0 && <p className="px-3 pb-3 text-sm text-muted-foreground">Nothing fits.</p>}
    </>
  )
}
