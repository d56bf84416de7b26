'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Download, History, Lock } from 'lucide-react'
import { SettingsHead } from '@/components/layout/settings-head'
import { ShowMore } from '@/components/layout/show-more'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { auditQueries, toAuditExportPath } from '@/lib/client/audit-log'
import { meQueries } from '@/lib/client/me'
import type { AuditEventObject } from '@/lib/schemas/audit-log'
import { AuditFilters } from './audit-filters'
import { AuditTable } from './audit-table'
import { useAuditFilters } from './use-audit-filters'

/** What was changed in the organization: who, what, when, from where. For admins. */
export function AuditLog() {
  const { data: me } = useQuery(meQueries.me())
  if (me && me.organization.role !== 'admin') {
    return (
      <Card>
        <EmptyState
          icon={Lock}
          title="For admins"
          description="The audit log of the organization is for its admins. Ask one of them for what you want to know."
        />
      </Card>
    )
  }
  return <Log organizationId={me?.organization.id ?? ''} />
}

function Log({ organizationId }: { organizationId: string }) {
  const { filters, isFiltered, setFilters, clear } = useAuditFilters()
  const log = useInfiniteQuery(auditQueries.list(filters))
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <SettingsHead
        title="Audit log"
        description="Every change that people and management keys made, kept for good."
        action={
          <Button asChild variant="outline" size="sm">
            <a href={toAuditExportPath(filters)} download>
              <Download aria-hidden />
              Export CSV
            </a>
          </Button>
        }
      />
      <AuditFilters
        organizationId={organizationId}
        areas={log.data?.pages[0]?.areas ?? []}
        filters={filters}
        onChange={setFilters}
      />
      <Card className="overflow-hidden">
        {log.data ? (
          <Events events={log.data.pages.flatMap((page) => page.data)} isFiltered={isFiltered} onClear={clear} />
        ) : (
          <Waiting error={log.error} isRetrying={log.isFetching} onRetry={() => void log.refetch()} />
        )}
      </Card>
      <ShowMore list={log} label="Show older" />
    </section>
  )
}

type EventsProps = { events: readonly AuditEventObject[]; isFiltered: boolean; onClear: () => void }

function Events({ events, ...filter }: EventsProps) {
  return events.length === 0 ? <NothingFound {...filter} /> : <AuditTable events={events} />
}

type WaitingProps = { error: Error | null; isRetrying: boolean; onRetry: () => void }

function Waiting({ error, isRetrying, onRetry }: WaitingProps) {
  if (error === null) return <Skeleton className="m-5 h-72" />
  return (
    <ErrorState
      title="The audit log could not be loaded"
      description={error.message}
      onRetry={onRetry}
      isRetrying={isRetrying}
    />
  )
}

function NothingFound({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (!isFiltered) {
    return (
      <EmptyState
        icon={History}
        title="No changes yet"
        description="Keys, people, money, chains, settings: whatever somebody changes here is written down with who it was and from where."
      />
    )
  }
  return (
    <EmptyState
      icon={History}
      title="Nothing matches"
      description="No change fits all of these filters."
      action={
        <Button variant="outline" onClick={onClear}>
          Clear filters
        </Button>
      }
    />
  )
}
