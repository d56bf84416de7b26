import type { LineSeries } from '@/components/ui/line-chart'
import { formatLatency, formatPercent, formatThroughput } from '@/lib/client/format-speed'
import type { EndpointStats } from '@/lib/schemas/model-stats'
import type { ChartDay } from './list-days'

export const SPEED_METRICS = ['latency', 'throughput', 'tool-errors'] as const
export type SpeedMetric = (typeof SPEED_METRICS)[number]

export const PERCENTILES = ['p50', 'p75', 'p90', 'p99'] as const
export type Percentile = (typeof PERCENTILES)[number]

type Day = EndpointStats['days'][number]
type Question = { metric: SpeedMetric; percentile: Percentile; days: readonly ChartDay[] }

const COLORS_COUNT = 7

const READ: Record<SpeedMetric, (day: Day, percentile: Percentile) => number | null> = {
  latency: (day, percentile) => day.latency_ms?.[percentile] ?? null,
  throughput: (day, percentile) => day.throughput?.[percentile] ?? null,
  'tool-errors': (day) => day.tool_errors,
}

export const FORMAT_SPEED: Record<SpeedMetric, (value: number) => string> = {
  latency: formatLatency,
  throughput: formatThroughput,
  'tool-errors': formatPercent,
}

/** The colour of an endpoint by its place among the model's, the same in every chart. */
function colorOfEndpoint(index: number): string {
  return index < COLORS_COUNT ? `var(--chart-${index + 1})` : 'var(--chart-other)'
}

/** One line per endpoint that was measured at all. */
export function toSpeedSeries(endpoints: readonly EndpointStats[], question: Question): LineSeries[] {
  const { metric, percentile, days } = question
  return endpoints
    .map((endpoint, index) => {
      const byDay = new Map(endpoint.days.map((day) => [day.day, READ[metric](day, percentile)]))
      return {
        id: endpoint.tag,
        label: endpoint.provider_name,
        color: colorOfEndpoint(index),
        values: days.map(({ day }) => byDay.get(day) ?? null),
      }
    })
    .filter(({ values }) => values.some((value) => value !== null))
}
