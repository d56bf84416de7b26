'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { Time } from '@/components/layout/time'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { operatorQueries } from '@/lib/client/operator'
import { LoadState } from './load-state'

/** What operators did, here and from the command line. */
export function OperatorLog() {
  const log = useInfiniteQuery(operatorQueries.log())
  if (!log.data) return <LoadState query={log} title="The log could not be loaded" />
  const events = log.data.pages.flatMap((page) => page.data)
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Card className="overflow-hidden">
        {events.length === 0 && (
          <EmptyState
            icon={History}
            title="Nothing yet"
            description="Whatever operators change is written down here."
          />
        )}
        <ul className="text-sm">
          {events.map((event) => (
            <li key={event.id} className="grid gap-0.5 border-b px-5 py-3 last:border-0">
              <span className="flex flex-wrap justify-between gap-x-4">
                <span className="font-medium">{event.action}</span>
                <span className="text-muted-foreground">
                  <Time iso={event.occurred_at} />
                </span>
              </span>
              <span className="text-xs break-words text-muted-foreground">
                {[
                  event.actor.name ?? event.actor.email ?? 'command line',
                  event.organization_id ?? event.target ?? event.target_id,
                  ...Object.values(event.details).map(String),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      {log.hasNextPage && (
        <Button
          variant="outline"
          className="justify-self-center"
          isLoading={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          Show older
        </Button>
      )}
    </section>
  )
}
