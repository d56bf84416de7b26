'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { parseAsBoolean, parseAsString, useQueryStates } from 'nuqs'
import { ShowMore } from '@/components/layout/show-more'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { EmptyState } from '@/components/ui/empty-state'
import { Input } from '@/components/ui/input'
import { operatorQueries } from '@/lib/client/operator'
import { LoadState } from './load-state'
import { OrganizationTable } from './organization-table'

const PARSERS = { search: parseAsString.withDefault(''), frozen: parseAsBoolean.withDefault(false) }

/** Every organization with its balance, and what an operator can do about it. */
export function OrganizationsView() {
  const [{ search, frozen }, setFilters] = useQueryStates(PARSERS, { throttleMs: 250 })
  const accounts = useInfiniteQuery(operatorQueries.organizations({ search, isFrozen: frozen }))
  const rows = accounts.data?.pages.flatMap((page) => page.data) ?? []
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Input
          type="search"
          aria-label="Search organizations"
          placeholder="Name, e-mail address or id"
          className="w-full sm:w-72"
          value={search}
          onChange={(event) => void setFilters({ search: event.target.value })}
        />
        <label className="flex items-center gap-2 text-sm">
          <Checkbox checked={frozen} onCheckedChange={(checked) => void setFilters({ frozen: checked })} />
          Frozen only
        </label>
      </div>
      {!accounts.data && <LoadState query={accounts} title="The organizations could not be loaded" />}
      {accounts.data && (
        <Card className="overflow-hidden">
          {rows.length === 0 ? (
            <EmptyState icon={SearchX} title="Nothing found" description="No organization fits what you look for." />
          ) : (
            <OrganizationTable accounts={rows} />
          )}
        </Card>
      )}
      <ShowMore list={accounts} label="Show older" />
    </section>
  )
}
