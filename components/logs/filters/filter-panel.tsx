'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { PopoverContent } from '@/components/ui/popover'
import type { LogFilters } from '@/lib/client/logs'
import { logQueries } from '@/lib/client/logs'
import {
  FIELD_NAMES,
  type FilterField,
  FLAG_FIELDS,
  LIST_FIELDS,
  listChoices,
  type ListField,
  TEXT_FIELDS,
} from './filter-fields'
import { FlagOptions } from './flag-options'
import { ListOptions } from './list-options'
import { TextOption } from './text-option'

export type FilterMenuProps = { filters: LogFilters; onChange: (part: Partial<LogFilters>) => void }

/** What opens at the filter's button: first what to narrow by, then its values. */
export function FilterPanel({ onDone, ...state }: FilterMenuProps & { onDone: () => void }) {
  return (
    <PopoverContent aria-label="Filters" className="w-72 p-1">
      <Steps {...state} onDone={onDone} />
    </PopoverContent>
  )
}

/** Begins anew with each opening. */
function Steps({ filters, onChange, onDone }: FilterMenuProps & { onDone: () => void }) {
  const [field, setField] = useState<FilterField | null>(null)
  if (field === null) return <FieldList onChoose={setField} />
  return (
    <div>
      <Button variant="ghost" size="sm" autoFocus className="mb-1 w-full justify-start" onClick={() => setField(null)}>
        <ChevronLeft aria-hidden />
        {FIELD_NAMES[field]}
      </Button>
      <FieldOptions field={field} filters={filters} onChange={onChange} onDone={onDone} />
    </div>
  )
}

function FieldList({ onChoose }: { onChoose: (field: FilterField) => void }) {
  return (
    <ul className="grid">
      {[...LIST_FIELDS, ...FLAG_FIELDS, ...TEXT_FIELDS].map((field) => (
        <li key={field}>
          <button
            type="button"
            onClick={() => onChoose(field)}
            className="flex h-8 w-full items-center justify-between rounded-sm px-2.5 text-left text-base hover:bg-accent focus-visible:bg-accent focus-visible:-outline-offset-2"
          >
            {FIELD_NAMES[field]}
            <ChevronRight aria-hidden className="size-3.5 text-muted-foreground" />
          </button>
        </li>
      ))}
    </ul>
  )
}

type FieldOptionsProps = FilterMenuProps & { field: FilterField; onDone: () => void }

const isListField = (field: FilterField): field is ListField => LIST_FIELDS.some((known) => known === field)

function FieldOptions({ field, filters, onChange, onDone }: FieldOptionsProps) {
  const choices = useQuery(logQueries.choices())
  if (isListField(field)) {
    return (
      <ListOptions
        name={FIELD_NAMES[field]}
        options={listChoices(field, choices.data)}
        isLoading={choices.isPending && field !== 'status' && field !== 'finish_reason'}
        chosen={filters[field]}
        onChange={(values) => onChange({ [field]: values })}
      />
    )
  }
  if (field === 'streamed' || field === 'cached') {
    return (
      <FlagOptions
        name={FIELD_NAMES[field]}
        value={filters[field]}
        onChange={(value) => onChange({ [field]: value })}
      />
    )
  }
  return (
    <TextOption
      field={field}
      value={filters[field]}
      onApply={(value) => {
        onChange({ [field]: value })
        onDone()
      }}
    />
  )
}
