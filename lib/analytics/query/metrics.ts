import type { AnalyticsMeta } from '@/lib/schemas/analytics'

/** How a column becomes JSON: a whole number, nano-dollars, or a measure that may be absent. */
type MetricKind = 'count' | 'nanos' | 'measure'

/** SQL of a metric over each source; null where the source does not know it. The only SQL that a query can be made of. */
export type Metric = {
  label: string
  format: AnalyticsMeta['metrics'][number]['display_format']
  isRate: boolean
  kind: MetricKind
  rollup: string | null
  generation: string
}

const TOKENS_PER_SECOND = `CASE WHEN generation_ms > coalesce(latency_ms, 0) AND native_tokens_completion > 0
  THEN native_tokens_completion * 1000.0 / (generation_ms - coalesce(latency_ms, 0)) END`

function sum(label: string, columns: { rollup: string | null; generation: string }): Metric {
  return {
    label,
    format: 'number',
    isRate: false,
    kind: 'count',
    rollup: columns.rollup === null ? null : `sum(${columns.rollup})`,
    generation: `sum(${columns.generation})`,
  }
}

function usd(label: string, columns: { rollup: string | null; generation: string }): Metric {
  return { ...sum(label, columns), format: 'currency', kind: 'nanos' }
}

function percentiles(what: 'latency' | 'throughput', label: string, value: string): [string, Metric][] {
  const shares: [string, string][] = [
    ['p50', 'Median'],
    ['p90', '90th percentile'],
    ['p99', '99th percentile'],
  ]
  const base = { format: what, isRate: true, kind: 'measure', rollup: null } as const
  const average: [string, Metric] = [`avg_${what}`, { ...base, label: `Average ${label}`, generation: `avg(${value})` }]
  return [
    average,
    ...shares.map(([name, words]): [string, Metric] => {
      const generation = `percentile_cont(0.${name.slice(1)}) WITHIN GROUP (ORDER BY ${value})`
      return [`${name}_${what}`, { ...base, label: `${words} of ${label}`, generation }]
    }),
  ]
}

/** By the names that the API gives them. */
export const METRICS: ReadonlyMap<string, Metric> = new Map<string, Metric>([
  ['request_count', sum('Requests', { rollup: 'requests', generation: '1' })],
  ['error_count', sum('Errors', { rollup: 'errors', generation: `(status = 'error')::int` })],
  ['cancelled_count', sum('Cancelled requests', { rollup: 'cancelled', generation: `(status = 'cancelled')::int` })],
  [
    'tokens_total',
    sum('Tokens', {
      rollup: 'prompt_tokens + completion_tokens',
      generation: 'native_tokens_prompt + native_tokens_completion',
    }),
  ],
  ['tokens_prompt', sum('Prompt tokens', { rollup: 'prompt_tokens', generation: 'native_tokens_prompt' })],
  [
    'tokens_completion',
    sum('Completion tokens', { rollup: 'completion_tokens', generation: 'native_tokens_completion' }),
  ],
  ['reasoning_tokens', sum('Reasoning tokens', { rollup: 'reasoning_tokens', generation: 'native_tokens_reasoning' })],
  ['cached_tokens', sum('Cached tokens', { rollup: 'cached_tokens', generation: 'native_tokens_cached' })],
  [
    'cache_write_tokens',
    sum('Cache write tokens', { rollup: 'cache_write_tokens', generation: 'native_tokens_cache_write' }),
  ],
  ['byok_request_count', sum('Requests on own keys', { rollup: null, generation: 'is_byok::int' })],
  [
    'total_usage',
    usd('Total usage', {
      rollup: 'cost_nanos + byok_upstream_nanos',
      generation: 'cost_nanos + byok_upstream_nanos',
    }),
  ],
  ['credits_usage', usd('Credits used', { rollup: 'cost_nanos', generation: 'cost_nanos' })],
  ['byok_usage', usd('Usage on own keys', { rollup: 'byok_upstream_nanos', generation: 'byok_upstream_nanos' })],
  ['byok_fees', usd('Fees for own keys', { rollup: null, generation: 'CASE WHEN is_byok THEN cost_nanos ELSE 0 END' })],
  [
    'cache_hit_rate',
    {
      label: 'Share of prompt tokens read from caches',
      format: 'percent',
      isRate: true,
      kind: 'measure',
      rollup: 'sum(cached_tokens)::float8 / nullif(sum(prompt_tokens), 0)::float8',
      generation: 'sum(native_tokens_cached)::float8 / nullif(sum(native_tokens_prompt), 0)::float8',
    },
  ],
  [
    'response_cached_count',
    sum('Answers given again', { rollup: null, generation: '(cache_source_id IS NOT NULL)::int' }),
  ],
  [
    'response_cached_rate',
    {
      label: 'Share of answers given again',
      format: 'percent',
      isRate: true,
      kind: 'measure',
      rollup: null,
      generation: 'avg((cache_source_id IS NOT NULL)::int)',
    },
  ],
  ...percentiles('latency', 'time to the first token (ms)', 'latency_ms'),
  ...percentiles('throughput', 'tokens a second', `(${TOKENS_PER_SECOND})`),
])
