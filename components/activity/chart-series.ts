import type { ChartSeries } from '@/components/ui/stacked-bar-chart'
import type { Activity, ActivitySeries } from '@/lib/schemas/activity'
import { METRICS, type MetricId } from './metrics'

const COLORS = [
  'var(--chart-1)',
  'var(--chart-2)',
  'var(--chart-3)',
  'var(--chart-4)',
  'var(--chart-5)',
  'var(--chart-6)',
  'var(--chart-7)',
] as const
const OTHER = { id: '__other', label: 'Everything else', color: 'var(--chart-other)' } as const

/** The colour of a series by its place; the answer lists the biggest first. Those beyond the palette share one grey. */
export function colorOf(index: number): string {
  return COLORS[index] ?? OTHER.color
}

/** Series for one chart: as many as there are colours, and one that adds up the rest. Doubles are fine for heights. */
export function toChartSeries(activity: Activity, metricId: MetricId): ChartSeries[] {
  const read = (series: ActivitySeries) => METRICS[metricId].read(series).map(Number)
  const shown = activity.series.slice(0, COLORS.length).map((series, index) => ({
    id: series.id,
    label: series.label,
    color: colorOf(index),
    values: read(series),
  }))
  const rest = activity.series.slice(COLORS.length).map(read)
  if (rest.length === 0) return shown
  const values = activity.buckets.map((_, index) => rest.reduce((sum, list) => sum + (list[index] ?? 0), 0))
  return [...shown, { ...OTHER, values }]
}

/** The series of the shared legend: the same order and colours as the charts. */
export function toLegend(activity: Activity): { id: string; label: string; color: string }[] {
  return toChartSeries(activity, 'requests').map(({ id, label, color }) => ({ id, label, color }))
}
