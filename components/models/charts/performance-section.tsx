'use client'

import { Gauge } from 'lucide-react'
import dynamic from 'next/dynamic'
import { parseAsStringLiteral, useQueryStates } from 'nuqs'
import { EmptyState } from '@/components/ui/empty-state'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Skeleton } from '@/components/ui/skeleton'
import type { ModelStats } from '@/lib/schemas/model-stats'
import { ModelSection } from '../detail/model-section'
import { listDays } from './list-days'
import { FORMAT_SPEED, PERCENTILES, SPEED_METRICS, toSpeedSeries } from './speed-series'

const HEIGHT = 240

/** Charts come when somebody looks at them: they weigh more than the rest of the page. */
const LineChart = dynamic(() => import('@/components/ui/line-chart').then((module) => module.LineChart), {
  ssr: false,
  loading: () => <Skeleton className="h-60" />,
})

const METRIC_OPTIONS = [
  { value: 'latency', label: 'Latency' },
  { value: 'throughput', label: 'Throughput' },
  { value: 'tool-errors', label: 'Tool call errors' },
] as const
const PERCENTILE_OPTIONS = PERCENTILES.map((value) => ({ value, label: value }))

const PARSERS = {
  metric: parseAsStringLiteral(SPEED_METRICS).withDefault('latency'),
  percentile: parseAsStringLiteral(PERCENTILES).withDefault('p50'),
}

const LEAD = {
  latency: 'Time to the first token, per provider and day (UTC).',
  throughput: 'Tokens per second, per provider and day (UTC).',
  'tool-errors': 'Share of the answers with tool calls that could not be executed, per provider and day (UTC).',
} as const

/** Speed per endpoint and day. */
export function PerformanceSection({ stats }: { stats: ModelStats }) {
  const [{ metric, percentile }, setChoice] = useQueryStates(PARSERS, { clearOnDefault: true })
  const days = listDays(stats.days)
  const series = toSpeedSeries(stats.endpoints, { metric, percentile, days })
  return (
    <ModelSection
      id="performance"
      title="Performance"
      lead={LEAD[metric]}
      actions={
        <>
          <SegmentedControl
            label="Metric"
            value={metric}
            options={METRIC_OPTIONS}
            onValueChange={(value) => void setChoice({ metric: value })}
          />
          {metric !== 'tool-errors' && (
            <SegmentedControl
              label="Percentile"
              value={percentile}
              options={PERCENTILE_OPTIONS}
              onValueChange={(value) => void setChoice({ percentile: value })}
            />
          )}
        </>
      }
    >
      {series.length === 0 ? (
        <EmptyState
          icon={Gauge}
          title="Nothing measured yet"
          description="Every request through here is measured. Once somebody uses this model, its days appear."
        />
      ) : (
        <div className="grid gap-3 px-5 pb-5">
          <LineChart
            label={`${LEAD[metric]} ${series.map(({ label }) => label).join(', ')}`}
            buckets={days}
            series={series}
            formatValue={FORMAT_SPEED[metric]}
            height={HEIGHT}
          />
          <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-xs text-muted-foreground">
            {series.map(({ id, label, color }) => (
              <li key={id} className="flex items-center gap-1.5">
                <span aria-hidden className="size-2 rounded-full" style={{ background: color }} />
                {label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </ModelSection>
  )
}
