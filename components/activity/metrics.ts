import { formatCount } from '@/lib/client/format-count'
import { formatDecimal } from '@/lib/client/format-decimal'
import { formatUsd } from '@/lib/client/format-usd'
import { formatUsdTick } from '@/lib/client/format-usd-tick'
import { formatNanosAsUsd, parseUsdToNanos } from '@/lib/core/money'
import type { ActivityMeasures, ActivityTotals } from '@/lib/schemas/activity'

export const METRIC_IDS = ['spend', 'requests', 'tokens', 'errors', 'cache', 'latency'] as const
export type MetricId = (typeof METRIC_IDS)[number]
/** Those that add up, and so are stacked. */
export type CountMetricId = Exclude<MetricId, 'latency'>
export const TOKEN_KINDS = ['all', 'prompt', 'completion', 'reasoning', 'cached'] as const
export type TokenKind = (typeof TOKEN_KINDS)[number]

export type Metric = {
  label: string
  /** Exact integers per bucket: nano-dollars for spend, plain counts otherwise. */
  read: (measures: ActivityMeasures) => bigint[]
  total: (totals: ActivityTotals) => bigint
  format: (value: bigint, style?: 'short' | 'exact') => string
  /** The mean of a sum over so many buckets. */
  formatMean: (sum: bigint, buckets: number) => string
  /** A mark of an axis that ends at the highest value. */
  formatTick: (value: number, highest: number) => string
}

const toNanos = (usd: string): bigint => parseUsdToNanos(usd) ?? 0n
const formatWhole = (value: bigint, style?: 'short' | 'exact') => formatCount(Number(value), style)
const formatSpend = (value: bigint, style?: 'short' | 'exact') => formatUsd(formatNanosAsUsd(value), style)

/** Few things over many buckets would all be none without a decimal. */
function formatWholeMean(sum: bigint, buckets: number): string {
  const mean = Number(sum) / Math.max(buckets, 1)
  return mean < 10 ? formatDecimal(mean, { min: 0, max: mean < 0.1 ? 2 : 1 }) : formatCount(Math.round(mean))
}

const WHOLE = {
  format: formatWhole,
  formatMean: formatWholeMean,
  formatTick: (value: number) => formatCount(Math.round(value)),
} as const

type CountName = 'requests' | 'errors' | 'prompt_tokens' | 'completion_tokens' | 'reasoning_tokens' | 'cached_tokens'

const countOf = (label: string, name: CountName): Metric => ({
  label,
  read: (measures) => measures[name].map(BigInt),
  total: (totals) => BigInt(totals[name]),
  ...WHOLE,
})

/** What the activity page charts: how to read each quantity exactly and how to write it. */
export const METRICS: Record<CountMetricId, Metric> = {
  spend: {
    label: 'Spend',
    read: ({ spend_usd }) => spend_usd.map(toNanos),
    total: ({ spend_usd }) => toNanos(spend_usd),
    format: formatSpend,
    formatMean: (sum, buckets) => formatSpend(sum / BigInt(Math.max(buckets, 1))),
    formatTick: formatUsdTick,
  },
  requests: countOf('Requests', 'requests'),
  tokens: {
    label: 'Tokens',
    read: (measures) =>
      measures.prompt_tokens.map((prompt, index) => BigInt(prompt + (measures.completion_tokens[index] ?? 0))),
    total: ({ tokens }) => BigInt(tokens),
    ...WHOLE,
  },
  errors: countOf('Errors', 'errors'),
  cache: countOf('Cached tokens', 'cached_tokens'),
}

const TOKENS: Record<TokenKind, Metric> = {
  all: METRICS.tokens,
  prompt: countOf('Prompt tokens', 'prompt_tokens'),
  completion: countOf('Completion tokens', 'completion_tokens'),
  reasoning: countOf('Reasoning tokens', 'reasoning_tokens'),
  cached: countOf('Cached tokens', 'cached_tokens'),
}

/** The metric of a chart; tokens come in kinds. */
export function findMetric(id: CountMetricId, tokens: TokenKind): Metric {
  return id === 'tokens' ? TOKENS[tokens] : METRICS[id]
}

/** A part of a whole in percent, `12.3 %`; a dash of nothing. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–'
  const percent = (part / whole) * 100
  return `${formatDecimal(percent, { min: 0, max: percent < 10 ? 1 : 0 })} %`
}

/** Milliseconds for people: `340 ms`, `1.4 s`, `2.5 min`. */
export function formatMs(ms: number | null): string {
  if (ms === null) return '–'
  if (ms < 1_000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${formatDecimal(ms / 1_000, ms < 10_000 ? 2 : 1)} s`
  return `${formatDecimal(ms / 60_000, 1)} min`
}
