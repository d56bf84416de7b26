'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { cn } from '@/components/ui/cn'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { activityQueries } from '@/lib/client/activity'
import type { Activity } from '@/lib/schemas/activity'
import { ChosenChart } from './chosen-chart'
import { FilterChips } from './filter-chips'
import { WhatIfCard } from './lazy-what-if'
import { METRIC_IDS } from './metrics'
import { MetricTiles } from './metric-tiles'
import { useActivityView } from './use-activity-view'

const REFRESH_MS = 15_000

/** Every quantity of one period, the chosen one charted and told in numbers. */
export function ActivityCharts() {
  const { view, setView, ask, filters, removeFilter, clearFilters } = useActivityView()
  const summary = useQuery({ ...activityQueries.summary(ask), refetchInterval: REFRESH_MS })
  const latency = useQuery({
    ...activityQueries.latency(ask),
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  })
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
      <FilterChips filters={filters} named={activity.filters} onRemove={removeFilter} onClear={clearFilters} />
      {activity.totals.requests === 0 && (
        <Alert title={filters.length > 0 ? 'No requests match these filters.' : 'No requests in this period.'}>
          A longer period{filters.length > 0 && ' or fewer filters'} may have some.
        </Alert>
      )}
      <MetricTiles
        activity={activity}
        latency={latency.data}
        chosen={view.metric}
        onChoose={(metric) => void setView({ metric })}
      />
      <ChosenChart activity={activity} latency={latency} />
      <Freshness source={view.metric === 'latency' ? 'summed' : activity.source} />
      <WhatIfCard ask={ask} names={view.instead} onChange={(instead) => void setView({ instead })} />
    </div>
  )
}

function Freshness({ source }: { source: Activity['source'] }) {
  return (
    <p className="px-1 text-xs text-muted-foreground">
      {source === 'exact'
        ? 'Spend, requests, tokens and errors are exact up to the last request. '
        : 'Counted from single requests: those that ran past their hour may appear some minutes later. '}
      Days and months begin at midnight in UTC.
    </p>
  )
}

function ChartsSkeleton() {
  return (
    <div aria-busy aria-label="Loading activity" className="grid gap-4">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
        {METRIC_IDS.map((metricId) => (
          <Skeleton key={metricId} className="h-33 rounded-lg" />
        ))}
      </div>
      <Skeleton className="h-105 rounded-lg" />
    </div>
  )
}
