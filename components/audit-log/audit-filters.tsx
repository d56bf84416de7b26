'use client'

import { useQuery } from '@tanstack/react-query'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { AuditFilters as Filters } from '@/lib/client/audit-log'
import { organizationQueries } from '@/lib/client/organizations'

type AuditFiltersProps = {
  organizationId: string
  areas: readonly string[]
  filters: Filters
  onChange: (change: Partial<Filters>) => void
}

const ALL = 'all'
const fromOption = (value: string) => (value === ALL ? '' : value)

/** Narrows the log down by words, subject, person and days. */
export function AuditFilters({ organizationId, areas, filters, onChange }: AuditFiltersProps) {
  const members = useQuery({ ...organizationQueries.members(organizationId), enabled: organizationId !== '' })
  const people = members.data ?? []
  const areaNames = filters.area === '' || areas.includes(filters.area) ? areas : [...areas, filters.area]
  return (
    <div role="search" aria-label="Audit log" className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
      <Input
        type="search"
        aria-label="Search in the audit log"
        placeholder="Search"
        className="h-8 max-sm:col-span-2 sm:w-36"
        value={filters.search}
        onChange={(event) => onChange({ search: event.target.value })}
      />
      <Select
        size="sm"
        aria-label="Subject"
        className="sm:w-36"
        value={filters.area === '' ? ALL : filters.area}
        options={[{ value: ALL, label: 'All subjects' }, ...areaNames.map((area) => ({ value: area, label: area }))]}
        onValueChange={(area) => onChange({ area: fromOption(area) })}
      />
      <Select
        size="sm"
        aria-label="Person"
        className="sm:w-36"
        value={filters.user_id === '' ? ALL : filters.user_id}
        options={[
          { value: ALL, label: 'Everybody' },
          ...people.map((person) => ({ value: person.user_id, label: person.name ?? person.email })),
        ]}
        onValueChange={(person) => onChange({ user_id: fromOption(person) })}
      />
      <DayField label="From" value={filters.from} onChange={(from) => onChange({ from })} />
      <DayField label="To" value={filters.to} onChange={(to) => onChange({ to })} />
    </div>
  )
}

type DayFieldProps = { label: string; value: string; onChange: (value: string) => void }

/** A day; its name stands beside it, since an empty one shows only the pattern of a date. */
function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className="grid gap-1 text-sm text-muted-foreground sm:flex sm:items-center sm:gap-2">
      {label}
      <Input
        type="date"
        className="h-8 text-foreground sm:w-34"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
