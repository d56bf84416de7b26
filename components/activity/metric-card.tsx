'use client'

import dynamic from 'next/dynamic'
import { Card, CardContent } from '@/components/ui/card'
import { Skeleton } from '@/components/ui/skeleton'
import { Stat } from '@/components/ui/stat'
import type { Activity } from '@/lib/schemas/activity'
import { toBucketLabels } from './bucket-labels'
import { toChartSeries } from './chart-series'
import { METRICS, type MetricId } from './metrics'

const CHART_HEIGHT = 190

// The chart library is the biggest script of the dashboard; the page is readable before it arrives.
const StackedBarChart = dynamic(
  () => import('@/components/ui/stacked-bar-chart').then((module) => module.StackedBarChart),
  { ssr: false, loading: () => <Skeleton className="h-47.5" /> },
)

/** One quantity: its total over the period and its bars. */
export function MetricCard({ activity, metricId }: { activity: Activity; metricId: MetricId }) {
  const { label, total, format } = METRICS[metricId]
  const sum = total(activity)
  return (
    <Card aria-label={label}>
      <div className="px-5 pt-4 pb-3">
        <Stat label={label} value={format(sum)} exact={format(sum, 'exact')} />
      </div>
      <CardContent className="pb-4">
        <StackedBarChart
          label={`${label} over time. The same numbers are in the table below.`}
          buckets={toBucketLabels(activity)}
          series={toChartSeries(activity, metricId)}
          formatValue={(value) => format(BigInt(Math.round(value)))}
          height={CHART_HEIGHT}
        />
      </CardContent>
    </Card>
  )
}
