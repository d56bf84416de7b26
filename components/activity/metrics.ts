import { formatCount } from '@/lib/client/format-count'
import { formatUsd } from '@/lib/client/format-usd'
import { formatNanosAsUsd, parseUsdToNanos } from '@/lib/core/money'
import type { Activity, ActivitySeries } from '@/lib/schemas/activity'

export type MetricId = 'spend' | 'tokens' | 'requests'

type Metric = {
  id: MetricId
  label: string
  /** Exact integers: nano-dollars for spend, plain counts otherwise. */
  read: (series: ActivitySeries) => bigint[]
  total: (activity: Activity) => bigint
  format: (value: bigint, style?: 'short' | 'exact') => string
}

const toNanos = (usd: string): bigint => parseUsdToNanos(usd) ?? 0n
const formatWhole = (value: bigint, style?: 'short' | 'exact') => formatCount(Number(value), style)

/** What the activity page charts: how to read each quantity exactly and how to write it. */
export const METRICS: Record<MetricId, Metric> = {
  spend: {
    id: 'spend',
    label: 'Spend',
    read: (series) => series.spend_usd.map(toNanos),
    total: ({ totals }) => toNanos(totals.spend_usd),
    format: (value, style) => formatUsd(formatNanosAsUsd(value), style),
  },
  tokens: {
    id: 'tokens',
    label: 'Tokens',
    read: (series) => series.tokens.map(BigInt),
    total: ({ totals }) => BigInt(totals.tokens),
    format: formatWhole,
  },
  requests: {
    id: 'requests',
    label: 'Requests',
    read: (series) => series.requests.map(BigInt),
    total: ({ totals }) => BigInt(totals.requests),
    format: formatWhole,
  },
}

export const METRIC_IDS: readonly MetricId[] = ['spend', 'tokens', 'requests']
