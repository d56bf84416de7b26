import type { UseQueryResult } from '@tanstack/react-query'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import type { ModelStats } from '@/lib/schemas/model-stats'
import { ActivitySection } from '../charts/activity-section'
import { PerformanceSection } from '../charts/performance-section'
import { UptimeSection } from '../charts/uptime-section'
import { AppsSection } from './apps-section'
import { isUnused } from './is-unused'
import { ModelSection } from './model-section'

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
  if (isUnused(query.data)) return <NoTraffic days={query.data.days} />
  return (
    <>
      <PerformanceSection stats={query.data} />
      <UptimeSection stats={query.data} />
      <ActivitySection stats={query.data} />
      <AppsSection stats={query.data} />
    </>
  )
}

/** In place of four empty charts. */
function NoTraffic({ days }: { days: number }) {
  return (
    <ModelSection
      id="traffic"
      title="Traffic"
      lead={`Nobody used this model in the last ${days} days. With the first request, its speed and uptime per provider, its tokens per day and the apps that use it appear here.`}
    >
      {null}
    </ModelSection>
  )
}
