'use client'

import dynamic from 'next/dynamic'
import { Card, CardContent } from '@/components/ui/card'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Skeleton } from '@/components/ui/skeleton'
import { Stat } from '@/components/ui/stat'
import type { Latency, LatencySeries } from '@/lib/schemas/activity'
import { toBucketLabels } from './bucket-labels'
import { colorOf } from './chart-series'
import { Legend } from './legend'
import { formatMs } from './metrics'
import type { TIMES } from './use-activity-view'

const CHART_HEIGHT = 280
/** More lines than this nobody follows. */
const LINES = 5

const LineChart = dynamic(() => import('@/components/ui/line-chart').then((module) => module.LineChart), {
  ssr: false,
  loading: () => <Skeleton className="h-70" />,
})

type Time = (typeof TIMES)[number]
const OPTIONS: readonly { value: Time; label: string }[] = [
  { value: 'first_token', label: 'First token' },
  { value: 'total', label: 'Whole answer' },
]

type LatencyChartProps = {
  latency: Latency
  time: Time
  onTime: (time: Time) => void
  isFilter: (id: string) => boolean
  onChoose: (id: string) => void
}

/** Medians by series, and the 95th percentile of all requests. */
export function LatencyChart({ latency, time, onTime, isFilter, onChoose }: LatencyChartProps) {
  const whole = latency.all.whole[time]
  const shown = latency.series.slice(0, LINES)
  const lines = shown.map((series, index) => toLine(series, { values: series[`${time}_p50`], color: colorOf(index) }))
  const p95 = {
    id: '__p95',
    label: '95th percentile of all',
    color: 'var(--chart-other)',
    values: latency.all[`${time}_p95`],
  }
  return (
    <Card aria-label="Latency">
      <div className="flex flex-wrap items-start justify-between gap-3 px-5 pt-4 pb-3">
        <div className="flex gap-8">
          <Stat label="Median" value={formatMs(whole.p50)} />
          <Stat label="95th percentile" value={formatMs(whole.p95)} />
        </div>
        <SegmentedControl label="Time to" value={time} options={OPTIONS} onValueChange={onTime} />
      </div>
      <CardContent className="grid grid-cols-[minmax(0,1fr)] gap-3 pb-4">
        <LineChart
          label={`Time to the ${time === 'total' ? 'last' : 'first'} token. The same numbers are in the table below.`}
          buckets={toBucketLabels(latency)}
          series={[...lines, p95]}
          formatValue={formatMs}
          height={CHART_HEIGHT}
        />
        <Legend items={lines} isFilter={isFilter} onChoose={onChoose} />
        <p className="text-xs text-muted-foreground">
          Lines are medians, grey is the 95th percentile of all. Answered requests only; percentiles come from
          histograms whose steps are a quarter wide.
        </p>
      </CardContent>
    </Card>
  )
}

function toLine(series: LatencySeries, { values, color }: { values: (number | null)[]; color: string }) {
  return { id: series.id, label: series.label, color, values }
}
