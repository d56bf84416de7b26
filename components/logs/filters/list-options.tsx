'use client'

import { useId, useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Input } from '@/components/ui/input'
import { Skeleton } from '@/components/ui/skeleton'
import type { Choice } from './filter-fields'

type ListOptionsProps = {
  name: string
  options: readonly Choice[]
  isLoading: boolean
  chosen: readonly string[]
  onChange: (values: string[]) => void
}

const SEARCHABLE_FROM = 8
const SHOWN_MAX = 200

/** Any number of values from a list; a long one can be searched. */
export function ListOptions({ name, options, isLoading, chosen, onChange }: ListOptionsProps) {
  const [search, setSearch] = useState('')
  const id = useId()
  // What the address asks for is shown even where nothing like it was used lately.
  const known = new Set(options.map(({ value }) => value))
  const all = [...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value })), ...options]
  const wanted = search.trim().toLowerCase()
  const shown = all.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, SHOWN_MAX)
  const toggle = (value: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, value] : chosen.filter((other) => other !== value))
  if (isLoading) return <Skeleton className="m-2 h-24" />
  return (
    <div className="grid gap-1">
      {all.length >= SEARCHABLE_FROM && (
        <div className="p-1">
          <Input
            type="search"
            aria-label={`Search ${name}`}
            placeholder="Search"
            className="h-8"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      )}
      {shown.length === 0 && (
        <p className="px-3 py-4 text-center text-sm text-muted-foreground">
          {wanted === '' ? 'Nothing was used within the last 90 days.' : 'Nothing by this name.'}
        </p>
      )}
      <div role="group" aria-label={name} className="max-h-64 overflow-y-auto">
        {shown.map(({ value, label }, index) => (
          <label
            key={value}
            htmlFor={`${id}-${index}`}
            className="flex min-h-8 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1 text-sm hover:bg-accent"
          >
            <Checkbox
              id={`${id}-${index}`}
              checked={chosen.includes(value)}
              onCheckedChange={(isChosen) => toggle(value, isChosen)}
            />
            <span className="min-w-0 break-words">{label}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
