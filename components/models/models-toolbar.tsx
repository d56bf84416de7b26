'use client'

import { Search, SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import type { ModelOrder } from './sort-models'
import type { ModelFiltersState } from './use-model-filters'

const ORDERS: { value: ModelOrder; label: string }[] = [
  { value: 'newest', label: 'Newest' },
  { value: 'top-weekly', label: 'Popular this week' },
  { value: 'name', label: 'Name' },
  { value: 'pricing-low-to-high', label: 'Price: low to high' },
  { value: 'pricing-high-to-low', label: 'Price: high to low' },
  { value: 'context-high-to-low', label: 'Longest context' },
  { value: 'throughput-high-to-low', label: 'Fastest: tokens/s' },
  { value: 'latency-low-to-high', label: 'Lowest latency' },
]

/** Search, order and view; on narrow screens also the way to the filters, which are its children. */
export function ModelsToolbar({ state, children }: { state: ModelFiltersState; children: ReactNode }) {
  const { filters, fmt, setFilters, activeCount } = state
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="relative min-w-56 flex-1">
        <Search aria-hidden className="absolute top-2.5 left-3 size-4 text-muted-foreground" />
        <Input
          type="search"
          aria-label="Search models"
          placeholder="Search by name or slug"
          autoComplete="off"
          spellCheck={false}
          className="pl-9"
          value={filters.q}
          onChange={(event) => void setFilters({ q: event.target.value })}
        />
      </div>
      <Sheet>
        <SheetTrigger>
          <Button variant="outline" className="lg:hidden">
            <SlidersHorizontal aria-hidden />
            Filters{activeCount > 0 && ` (${activeCount})`}
          </Button>
        </SheetTrigger>
        <SheetContent title="Filters">
          <div className="px-4 pt-2 pb-6">{children}</div>
        </SheetContent>
      </Sheet>
      <Select
        aria-label="Order"
        className="w-44"
        value={filters.order}
        options={ORDERS}
        onValueChange={(order) => void setFilters({ order })}
      />
      <SegmentedControl
        label="View"
        className="h-9"
        value={fmt}
        options={[
          { value: 'cards', label: 'Cards' },
          { value: 'table', label: 'Table' },
        ]}
        onValueChange={(view) => void setFilters({ fmt: view })}
      />
    </div>
  )
}
