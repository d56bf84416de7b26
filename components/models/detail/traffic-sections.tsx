import type { UseQueryResult } from '@tanstack/react-query'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import type { ModelStats } from '@/lib/schemas/model-stats'
import { ActivitySection } from '../charts/activity-section'
import { PerformanceSection } from '../charts/performance-section'
import { UptimeSection } from '../charts/uptime-section'
import { AppsSection } from './apps-section'

/** Everything that traffic says of a model. */
export function TrafficSections({ query }: { query: UseQueryResult<ModelStats> }) {
  if (query.isPending) {
    return (
      <>
        <Skeleton className="h-84 rounded-lg" />
        <Skeleton className="h-48 rounded-lg" />
        <Skeleton className="h-76 rounded-lg" />
        <Skeleton className="h-48 rounded-lg" />
      </>
    )
  }
  if (query.isError) {
    return (
      <div className="rounded-lg border bg-card">
        <ErrorState
          title="The statistics could not be loaded"
          description={query.error.message}
          onRetry={() => void query.refetch()}
          isRetrying={query.isFetching}
        />
      </div>
    )
  }
  return (
    <>
      <PerformanceSection stats={query.data} />
      <UptimeSection stats={query.data} />
      <ActivitySection stats={query.data} />
      <AppsSection stats={query.data} />
    </>
  )
}
