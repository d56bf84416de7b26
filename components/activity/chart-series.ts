import type { ChartSeries } from '@/components/ui/stacked-bar-chart'
import { OTHER_SERIES } from '@/lib/schemas/activity-view'
import type { Activity } from '@/lib/schemas/activity'
import type { Metric } from './metrics'

const COLORS = [
  'var(--chart-1)',
  'var(--chart-2)',
  'var(--chart-3)',
  'var(--chart-4)',
  'var(--chart-5)',
  'var(--chart-6)',
  'var(--chart-7)',
] as const
const OTHER = { id: OTHER_SERIES, label: 'Everything else', color: 'var(--chart-other)' } as const

/** The colour of a series by its place; the answer lists the biggest first. Those beyond the palette share one grey. */
export function colorOf(index: number): string {
  return COLORS[index] ?? OTHER.color
}

/** Series for one chart: as many as there are colours, and one that adds up the rest. Doubles are fine for heights. */
export function toChartSeries(activity: Activity, metric: Metric): ChartSeries[] {
  const single = activity.series.filter(({ id }) => id !== OTHER_SERIES).slice(0, COLORS.length)
  const shown = single.map((series, index) => ({
    id: series.id,
    label: series.label,
    color: colorOf(index),
    values: metric.read(series).map(Number),
  }))
  const rest = activity.series
    .filter((series) => !single.includes(series))
    .map((series) => metric.read(series).map(Number))
  if (rest.length === 0) return shown
  const values = activity.buckets.map((_, index) => rest.reduce((sum, list) => sum + (list[index] ?? 0), 0))
  return [...shown, { ...OTHER, values }]
}

/** All series together, per bucket. */
export function sumSeries(activity: Activity, metric: Metric): bigint[] {
  const lists = activity.series.map((series) => metric.read(series))
  return activity.buckets.map((_, index) => lists.reduce((sum, list) => sum + (list[index] ?? 0n), 0n))
}
