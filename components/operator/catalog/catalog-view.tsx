'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { ShowMore } from '@/components/layout/show-more'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Input } from '@/components/ui/input'
import { Select, type SelectOption } from '@/components/ui/select'
import { operatorCatalogQueries } from '@/lib/client/operator-catalog'
import type { CatalogState } from '@/lib/schemas/operator-catalog'
import { LoadState } from '../load-state'
import { CatalogTable } from './catalog-table'

const STATES: readonly SelectOption<CatalogState>[] = [
  { value: 'all', label: 'Everything offered' },
  { value: 'operator', label: 'Set here' },
  { value: 'scheduled', label: 'Planned prices' },
  { value: 'off', label: 'Switched off' },
  { value: 'retiring', label: 'With a last day' },
  { value: 'unlisted', label: 'Left the files' },
]

const PARSERS = {
  search: parseAsString.withDefault(''),
  state: parseAsStringLiteral(STATES.map(({ value }) => value)).withDefault('all'),
}

/** Every model and endpoint with its price; the way to change them. */
export function CatalogView() {
  const [filters, setFilters] = useQueryStates(PARSERS, { throttleMs: 250 })
  const catalog = useInfiniteQuery(operatorCatalogQueries.list(filters))
  const entries = catalog.data?.pages.flatMap((page) => page.data) ?? []
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div role="search" aria-label="Catalogue" className="flex flex-wrap gap-2">
        <Input
          type="search"
          aria-label="Search the catalogue"
          placeholder="Model or provider"
          className="w-full sm:w-72"
          value={filters.search}
          onChange={(event) => void setFilters({ search: event.target.value })}
        />
        <Select
          aria-label="State"
          className="w-full sm:w-48"
          value={filters.state}
          options={STATES}
          onValueChange={(state) => void setFilters({ state })}
        />
      </div>
      {!catalog.data && <LoadState query={catalog} title="The catalogue could not be loaded" />}
      {catalog.data && (
        <Card className="overflow-hidden">
          {entries.length === 0 ? (
            <EmptyState
              icon={SearchX}
              title="Nothing found"
              description="No model or endpoint fits."
              action={
                <Button variant="outline" onClick={() => void setFilters(null)}>
                  Clear filters
                </Button>
              }
            />
          ) : (
            <CatalogTable entries={entries} />
          )}
        </Card>
      )}
      <ShowMore list={catalog} label="Show more" />
    </section>
  )
}
