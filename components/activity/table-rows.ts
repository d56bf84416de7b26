import { formatCount } from '@/lib/client/format-count'
import type { Activity, Latency, LatencySeries } from '@/lib/schemas/activity'
import { formatMs, type Metric } from './metrics'
import type { SeriesRow } from './series-table'

export const COUNT_COLUMNS = ['Sum', 'Avg', 'Min', 'Max'] as const
export const LATENCY_COLUMNS = ['First token, p50', 'p95', 'Whole answer, p50', 'p95', 'Requests'] as const

/** Per series the sum, and the mean, smallest and biggest bucket. */
export function toCountRows(activity: Activity, { read, format, formatMean }: Metric): SeriesRow[] {
  return activity.series.map((series) => {
    const { min, max, mean, sum } = summarize(read(series))
    const toCell = (value: bigint) => ({ text: format(value), exact: format(value, 'exact') })
    const average = { text: formatMean(sum, activity.buckets.length), exact: `${format(mean, 'exact')}, cut off` }
    return { id: series.id, label: series.label, cells: [toCell(sum), average, toCell(min), toCell(max)] }
  })
}

export function toLatencyRows(latency: Latency): SeriesRow[] {
  return latency.series.map((series) => ({ id: series.id, label: series.label, cells: toLatencyCells(series) }))
}

function toLatencyCells({ whole }: LatencySeries): SeriesRow['cells'] {
  const times = [whole.first_token.p50, whole.first_token.p95, whole.total.p50, whole.total.p95]
  return [
    ...times.map((ms) => ({
      text: formatMs(ms),
      exact: ms === null ? 'nothing measured' : `${formatCount(ms, 'exact')} ms`,
    })),
    { text: formatCount(whole.requests, 'exact'), exact: formatCount(whole.requests, 'exact') },
  ]
}

type Summary = { min: bigint; max: bigint; mean: bigint; sum: bigint }

/** The mean is cut to a whole unit. */
export function summarize(values: readonly bigint[]): Summary {
  const [first = 0n, ...rest] = values
  const min = rest.reduce((least, value) => (value < least ? value : least), first)
  const max = rest.reduce((most, value) => (value > most ? value : most), first)
  const sum = values.reduce((total, value) => total + value, 0n)
  return { min, max, sum, mean: values.length === 0 ? 0n : sum / BigInt(values.length) }
}
