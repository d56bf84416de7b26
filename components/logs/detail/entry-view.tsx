'use client'

import { useQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { ApiError } from '@/lib/client/api-error'
import { logQueries } from '@/lib/client/logs'
import { EntryBody } from './entry-body'
import { EntrySummary } from './entry-summary'

/** One request with everything about it, on a page of its own (`isWide`) or in a sheet. */
export function EntryView({ id, isWide }: { id: string; isWide: boolean }) {
  const entry = useQuery(logQueries.entry(id))
  if (entry.isPending) {
    return (
      <div aria-busy className="grid gap-4">
        <Skeleton className="h-20 rounded-lg" />
        <Skeleton className="h-8 w-72 rounded-md" />
        <Skeleton className="h-96 rounded-lg" />
      </div>
    )
  }
  if (entry.isError) {
    const isUnknown = entry.error instanceof ApiError && entry.error.status === 404
    return (
      <Card>
        {isUnknown ? (
          <EmptyState
            icon={SearchX}
            title="There is no such request"
            description={`${entry.error.message} It may belong to another organization, or the address is not whole.`}
          />
        ) : (
          <ErrorState
            title="This request could not be loaded"
            description={entry.error.message}
            onRetry={() => void entry.refetch()}
            isRetrying={entry.isFetching}
          />
        )}
      </Card>
    )
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <EntrySummary row={entry.data.row} />
      <EntryBody entry={entry.data} isWide={isWide} />
    </div>
  )
}
