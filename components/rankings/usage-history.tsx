'use client'

import dynamic from 'next/dynamic'
import { Skeleton } from '@/components/ui/skeleton'
import { formatCount } from '@/lib/client/format-count'
import { formatUtcDay } from '@/lib/client/format-time'
import type { Rankings } from '@/lib/schemas/rankings'

const HEIGHT = 260
const COLORS_MAX = 7

const Chart = dynamic(() => import('@/components/ui/stacked-bar-chart').then((chart) => chart.StackedBarChart), {
  ssr: false,
  loading: () => <Skeleton className="h-65 w-full" />,
})

function colorOf(id: string, index: number): string {
  return id === 'other' || index >= COLORS_MAX ? 'var(--chart-other)' : `var(--chart-${index + 1})`
}

/** Tokens of the last thirty days, one bar per day. */
export function UsageHistory({ history }: { history: Rankings['history'] }) {
  const series = history.series.map(({ id, name, tokens }, index) => ({
    id,
    label: name,
    color: colorOf(id, index),
    values: tokens,
  }))
  return (
    <div className="grid gap-4">
      <Chart
        label="Tokens per day by model, the last 30 days"
        buckets={history.days.map((day) => ({ short: formatUtcDay(day, 'short'), full: formatUtcDay(day, 'full') }))}
        series={series}
        formatValue={(value) => formatCount(value)}
        formatExact={(value) => formatCount(value, 'exact')}
        height={HEIGHT}
      />
      <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm text-muted-foreground">
        {series.map(({ id, label, color }) => (
          <li key={id} className="inline-flex items-center gap-1.5">
            <span aria-hidden className="size-2.5 rounded-[3px]" style={{ background: color }} />
            {label}
          </li>
        ))}
      </ul>
    </div>
  )
}
