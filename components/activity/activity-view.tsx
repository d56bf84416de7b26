'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { PageHeader } from '@/components/ui/page-header'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { activityQueries } from '@/lib/client/activity'
import { ActivityCharts } from './activity-charts'
import { ActivityControls } from './activity-controls'
import { NothingYet } from './nothing-yet'
import { GenerationTable } from './generation-table'

const REFRESH_MS = 15_000
const REFRESH_BEFORE_FIRST_MS = 3_000

/** Spend, tokens and requests over time, and the latest requests; before the first one, the way to it. */
export function ActivityView() {
  const generations = useInfiniteQuery({
    ...activityQueries.generations(),
    refetchInterval: ({ state }) => (state.data?.pages[0]?.data.length === 0 ? REFRESH_BEFORE_FIRST_MS : REFRESH_MS),
  })
  const rows = generations.data?.pages.flatMap((page) => page.data)
  const isUnused = rows?.length === 0
  return (
    <>
      <PageHeader title="Activity" description="What your keys asked for, and what it cost." />
      {isUnused ? (
        <NothingYet />
      ) : (
        <>
          <ActivityControls />
          <ActivityCharts />
        </>
      )}
      {generations.isPending && <Skeleton className="h-64 rounded-lg" />}
      {generations.isError && !rows && (
        <Card>
          <ErrorState
            title="The latest requests could not be loaded"
            description={generations.error.message}
            onRetry={() => void generations.refetch()}
            isRetrying={generations.isFetching}
          />
        </Card>
      )}
      {rows && !isUnused && (
        <GenerationTable
          rows={rows}
          hasMore={generations.hasNextPage}
          keptSince={findKeptSince(generations.data?.pages)}
          isLoadingMore={generations.isFetchingNextPage}
          onLoadMore={() => void generations.fetchNextPage()}
        />
      )}
    </>
  )
}

/** The day from which on single requests are kept, as the last page says; null when all are. */
function findKeptSince(pages: readonly { kept_since: string | null }[] | undefined): string | null {
  return pages?.at(-1)?.kept_since ?? null
}
