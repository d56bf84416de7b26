'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { parseAsString, useQueryState } from 'nuqs'
import { ShowMore } from '@/components/layout/show-more'
import { Time } from '@/components/layout/time'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Input } from '@/components/ui/input'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { operatorQueries } from '@/lib/client/operator'
import type { AuditEventObject } from '@/lib/schemas/audit-log'
import { LoadState } from './load-state'
import { describeValue } from './describe-value'

/** What operators did, here and from the command line. */
export function OperatorLog() {
  const [search, setSearch] = useQueryState('search', parseAsString.withDefault('').withOptions({ throttleMs: 250 }))
  const log = useInfiniteQuery(operatorQueries.log(search))
  const events = log.data?.pages.flatMap((page) => page.data) ?? []
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Input
        type="search"
        aria-label="Search the log"
        placeholder="What was done, or to what"
        className="w-full sm:w-72"
        value={search}
        onChange={(event) => void setSearch(event.target.value)}
      />
      {!log.data && <LoadState query={log} title="The log could not be loaded" />}
      {log.data && (
        <Card className="overflow-hidden">
          {events.length === 0 ? (
            <EmptyState
              icon={History}
              title={search === '' ? 'Nothing yet' : 'Nothing found'}
              description="Whatever operators change is written down here, with the reason that they gave."
            />
          ) : (
            <EventTable events={events} />
          )}
        </Card>
      )}
      <ShowMore list={log} label="Show older" />
    </section>
  )
}

function EventTable({ events }: { events: readonly AuditEventObject[] }) {
  return (
    <Table label="What operators did">
      <TableHeader>
        <TableRow className="hover:bg-transparent">
          <TableHead>When</TableHead>
          <TableHead className="max-sm:hidden">Who</TableHead>
          <TableHead>What</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {events.map((event) => (
          <TableRow key={event.id} className="align-top">
            <TableCell className="whitespace-nowrap text-muted-foreground max-sm:pr-0">
              <Time iso={event.occurred_at} />
            </TableCell>
            <TableCell className="max-w-48 min-w-32 max-sm:hidden">
              <span className="block truncate">{nameActor(event)}</span>
              <span className="block text-xs text-muted-foreground">{event.address}</span>
            </TableCell>
            <TableCell className="w-full sm:min-w-64">
              <span className="font-medium">{event.action}</span>
              <span className="block text-xs break-all text-muted-foreground">
                {event.organization_id ?? event.target ?? event.target_id}
              </span>
              <span className="block text-xs break-words text-muted-foreground">{describeValue(event.details)}</span>
              <span className="block text-xs break-words text-muted-foreground sm:hidden">{nameActor(event)}</span>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

const nameActor = ({ actor }: AuditEventObject) => actor.name ?? actor.email ?? 'Command line'
