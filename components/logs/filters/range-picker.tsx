'use client'

import { Input } from '@/components/ui/input'
import { Select, type SelectOption } from '@/components/ui/select'
import type { LogFiltersState, LogRange } from './use-log-filters'

const OPTIONS: readonly SelectOption<LogRange>[] = [
  { value: '1h', label: 'Last hour' },
  { value: '24h', label: 'Last 24 hours' },
  { value: '7d', label: 'Last 7 days' },
  { value: '30d', label: 'Last 30 days' },
  { value: 'all', label: 'All time' },
  { value: 'custom', label: 'Between …' },
]

type RangePickerProps = Pick<LogFiltersState, 'range' | 'from' | 'to' | 'setRange'>

/** The period: the last so long, or from one moment to another, in the reader's own time. */
export function RangePicker({ range, from, to, setRange }: RangePickerProps) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Select
        aria-label="Period"
        size="sm"
        className="w-40"
        value={range}
        options={OPTIONS}
        onValueChange={(chosen) => void setRange({ range: chosen, from: null, to: null })}
      />
      {range === 'custom' && (
        <>
          <Input
            type="datetime-local"
            aria-label="From"
            className="h-8 w-52"
            value={from ?? ''}
            onChange={(event) => void setRange({ from: event.target.value || null })}
          />
          <Input
            type="datetime-local"
            aria-label="Until"
            className="h-8 w-52"
            value={to ?? ''}
            onChange={(event) => void setRange({ to: event.target.value || null })}
          />
        </>
      )}
    </div>
  )
}
