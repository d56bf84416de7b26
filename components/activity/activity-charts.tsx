'use client'

import { useQuery } from '@tanstack/react-query'
import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { cn } from '@/components/ui/cn'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { activityQueries } from '@/lib/client/activity'
import { toLegend } from './chart-series'
import { MetricCard } from './metric-card'
import { METRIC_IDS } from './metrics'
import { SeriesTable } from './series-table'
import { useActivityView } from './use-activity-view'

const REFRESH_MS = 15_000

/** The three charts and the table of one period. */
export function ActivityCharts() {
  const [{ range, group }] = useActivityView()
  const summary = useQuery({ ...activityQueries.summary(range, group), refetchInterval: REFRESH_MS })
  if (summary.isPending) return <ChartsSkeleton />
  if (!summary.data) {
    return (
      <Card>
        <ErrorState
          title="Activity could not be loaded"
          description={summary.error.message}
          onRetry={() => void summary.refetch()}
          isRetrying={summary.isFetching}
        />
      </Card>
    )
  }
  const activity = summary.data
  return (
    <div
      aria-busy={summary.isPlaceholderData}
      className={cn(
        'grid grid-cols-[minmax(0,1fr)] gap-4 transition-opacity',
        summary.isPlaceholderData && 'opacity-60',
      )}
    >
      {activity.totals.requests === 0 && <Alert title="No requests in this period. A longer one may have some." />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 md:grid-cols-2 xl:grid-cols-3">
        {METRIC_IDS.map((metricId) => (
          <MetricCard key={metricId} activity={activity} metricId={metricId} />
        ))}
      </div>
      {activity.series.length > 0 && (
        <>
          <ul aria-label="Legend" className="flex flex-wrap gap-x-5 gap-y-1.5 px-1 text-xs text-muted-foreground">
            {toLegend(activity).map((item) => (
              <li key={item.id} className="flex items-center gap-2">
                <span aria-hidden className="size-2.5 rounded-[3px]" style={{ background: item.color }} />
                {item.label}
              </li>
            ))}
          </ul>
          <SeriesTable activity={activity} groupBy={group} />
        </>
      )}
    </div>
  )
}

function ChartsSkeleton() {
  return (
    <div aria-busy aria-label="Loading activity" className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
      {METRIC_IDS.map((metricId) => (
        <Skeleton key={metricId} className="h-72 rounded-lg" />
      ))}
    </div>
  )
}
