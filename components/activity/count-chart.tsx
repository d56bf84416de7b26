'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { Card, CardContent } from '@/components/ui/card'
import { Skeleton } from '@/components/ui/skeleton'
import { Stat } from '@/components/ui/stat'
import { OTHER_SERIES } from '@/lib/schemas/activity-view'
import type { Activity } from '@/lib/schemas/activity'
import { toBucketLabels } from './bucket-labels'
import { toChartSeries } from './chart-series'
import { Legend } from './legend'
import type { Metric } from './metrics'

const CHART_HEIGHT = 280

// The chart library is the biggest script of the dashboard; the page is readable before it arrives.
const StackedBarChart = dynamic(
  () => import('@/components/ui/stacked-bar-chart').then((module) => module.StackedBarChart),
  { ssr: false, loading: () => <Skeleton className="h-70" /> },
)

type CountChartProps = {
  activity: Activity
  metric: Metric
  isFilter: (id: string) => boolean
  onChoose: (id: string) => void
  actions?: ReactNode
}

/** One quantity over time, stacked by series. */
export function CountChart({ activity, metric, isFilter, onChoose, actions }: CountChartProps) {
  const { label, total, read, format, formatTick } = metric
  const sum = total(activity.totals)
  const series = toChartSeries(activity, metric)
  const choose = (id: string) => (id === OTHER_SERIES ? undefined : onChoose(id))
  return (
    <Card aria-label={label}>
      <div className="flex flex-wrap items-start justify-between gap-3 px-5 pt-4 pb-3">
        <Stat label={label} value={format(sum)} exact={format(sum, 'exact')} />
        {actions}
      </div>
      <CardContent className="grid grid-cols-[minmax(0,1fr)] gap-3 pb-4">
        <StackedBarChart
          label={`${label} over time. The same numbers are in the table below.`}
          buckets={toBucketLabels(activity)}
          series={series}
          formatValue={(value) => format(BigInt(Math.round(value)))}
          formatTick={formatTick}
          formatExact={(value) => format(BigInt(Math.round(value)), 'exact')}
          height={CHART_HEIGHT}
          ghost={activity.previous && { label: 'Period before', values: read(activity.previous.measures).map(Number) }}
          onChoose={choose}
        />
        <Legend items={series} isFilter={isFilter} onChoose={choose} />
      </CardContent>
    </Card>
  )
}
