'use client'

import type { UseQueryResult } from '@tanstack/react-query'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Select } from '@/components/ui/select'
import { Skeleton } from '@/components/ui/skeleton'
import type { Activity, Latency } from '@/lib/schemas/activity'
import { CountChart } from './count-chart'
import { LatencyChart } from './latency-chart'
import { findMetric, type Metric, type TokenKind } from './metrics'
import { SeriesTable } from './series-table'
import { COUNT_COLUMNS, LATENCY_COLUMNS, toCountRows, toLatencyRows } from './table-rows'
import { DIMENSION_NAMES, useActivityView } from './use-activity-view'

const BUCKET_NAMES: Record<Activity['bucket'], string> = { minute: 'minute', hour: 'hour', day: 'day', month: 'month' }
const TOKEN_OPTIONS: readonly { value: TokenKind; label: string }[] = [
  { value: 'all', label: 'All tokens' },
  { value: 'prompt', label: 'Prompt' },
  { value: 'completion', label: 'Completion' },
  { value: 'reasoning', label: 'Reasoning' },
  { value: 'cached', label: 'Cached' },
]

type ChosenChartProps = { activity: Activity; latency: UseQueryResult<Latency> }

/** The chosen quantity: its chart, and its numbers per series. */
export function ChosenChart({ activity, latency }: ChosenChartProps) {
  const { view } = useActivityView()
  if (view.metric === 'latency') return <LatencyPart latency={latency} />
  return <CountPart activity={activity} metric={findMetric(view.metric, view.tokens)} />
}

function useChoice() {
  const { view, filters, addFilter } = useActivityView()
  const isFilter = (id: string) => filters.some(({ dimension, value }) => dimension === view.group && value === id)
  return { isFilter, onChoose: (id: string) => addFilter({ dimension: view.group, value: id }) }
}

function CountPart({ activity, metric }: { activity: Activity; metric: Metric }) {
  const { view, setView } = useActivityView()
  const { isFilter, onChoose } = useChoice()
  return (
    <>
      <CountChart
        activity={activity}
        metric={metric}
        isFilter={isFilter}
        onChoose={onChoose}
        actions={
          view.metric === 'tokens' && (
            <Select
              aria-label="Kind of tokens"
              size="sm"
              className="w-36"
              value={view.tokens}
              options={TOKEN_OPTIONS}
              onValueChange={(tokens) => void setView({ tokens })}
            />
          )
        }
      />
      {activity.series.length > 0 && (
        <SeriesTable
          title={`Per ${BUCKET_NAMES[activity.bucket]}`}
          label={`${metric.label} per ${DIMENSION_NAMES[view.group]}`}
          columns={[DIMENSION_NAMES[view.group], ...COUNT_COLUMNS]}
          rows={toCountRows(activity, metric)}
          onChoose={onChoose}
        />
      )}
    </>
  )
}

function LatencyPart({ latency }: { latency: UseQueryResult<Latency> }) {
  const { view, setView } = useActivityView()
  const { isFilter, onChoose } = useChoice()
  if (latency.isPending) return <Skeleton className="h-105 rounded-lg" />
  if (!latency.data) {
    return (
      <Card>
        <ErrorState
          title="Latency could not be loaded"
          description={latency.error.message}
          onRetry={() => void latency.refetch()}
          isRetrying={latency.isFetching}
        />
      </Card>
    )
  }
  return (
    <>
      <LatencyChart
        latency={latency.data}
        time={view.time}
        onTime={(time) => void setView({ time })}
        isFilter={isFilter}
        onChoose={onChoose}
      />
      {latency.data.series.length > 0 && (
        <SeriesTable
          title="Over the whole period"
          label={`Latency per ${DIMENSION_NAMES[view.group]}`}
          columns={[DIMENSION_NAMES[view.group], ...LATENCY_COLUMNS]}
          rows={toLatencyRows(latency.data)}
          onChoose={onChoose}
        />
      )}
    </>
  )
}
