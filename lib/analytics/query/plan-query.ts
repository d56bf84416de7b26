import { AppError } from '@/lib/core/errors'
import type { AnalyticsQuery, Granularity } from '@/lib/schemas/analytics'
import { type Dimension, DIMENSIONS } from './dimensions'
import { type Metric, METRICS } from './metrics'

export type NamedMetric = Metric & { name: string }
export type NamedDimension = Dimension & { name: string }
export type PlannedFilter = NonNullable<AnalyticsQuery['filters']>[number] & { dimension: NamedDimension }

/** A checked query: every name stands for a fragment of ours. */
export type QueryPlan = {
  /** The rollup answers quickly whatever the range; single generations know more, for a month at most. */
  source: 'rollup' | 'generation'
  metrics: NamedMetric[]
  dimensions: NamedDimension[]
  filters: PlannedFilter[]
  granularity: Granularity | null
  start: Date
  end: Date
}

const DAY_MS = 86_400_000
const RANGE_DAYS_DEFAULT = 7
const RANGE_DAYS_MAX = 365
const GENERATION_DAYS_MAX = 31

/**
 * Looks every name up, chooses the source and checks the range.
 * @throws AppError invalid_request naming the field
 */
export function planQuery(query: AnalyticsQuery, now: Date): QueryPlan {
  const metrics = [...new Set(query.metrics)].map((name, index) =>
    lookUp(METRICS, { name, field: `metrics[${index}]` }),
  )
  const dimensions = [...new Set(query.dimensions ?? [])].map((name, index) =>
    lookUp(DIMENSIONS, { name, field: `dimensions[${index}]` }),
  )
  const filters = (query.filters ?? []).map((filter, index) => planFilter(filter, `filters[${index}]`))
  const granularity = query.granularity ?? null
  const parts = [...metrics, ...dimensions, ...filters.map(({ dimension }) => dimension)]
  const single = parts.filter((part) => part.rollup === null).map((part) => part.name)
  if (granularity === 'minute') single.push('minute')
  const { start, end } = findRange(query, now)
  const most = single.length > 0 ? GENERATION_DAYS_MAX : RANGE_DAYS_MAX
  if (end.getTime() - start.getTime() > most * DAY_MS) {
    const why = single.length > 0 ? ` with ${[...new Set(single)].join(', ')}` : ''
    throw invalid('time_range', `spans at most ${most} days${why}.`)
  }
  return { source: single.length > 0 ? 'generation' : 'rollup', metrics, dimensions, filters, granularity, start, end }
}

function lookUp<Part>(table: ReadonlyMap<string, Part>, { name, field }: { name: string; field: string }) {
  const part = table.get(name)
  if (part) return { ...part, name }
  throw invalid(field, `there is no ${name.slice(0, 100)}. GET /api/v1/analytics/meta lists what there is.`)
}

function planFilter(filter: NonNullable<AnalyticsQuery['filters']>[number], field: string): PlannedFilter {
  const dimension = lookUp(DIMENSIONS, { name: filter.field, field: `${field}.field` })
  const wantsList = filter.operator === 'in' || filter.operator === 'not_in'
  if (wantsList !== Array.isArray(filter.value)) {
    throw invalid(`${field}.value`, `\`${filter.operator}\` wants ${wantsList ? 'a list' : 'a single value'}.`)
  }
  return { ...filter, dimension }
}

function findRange({ time_range: range }: AnalyticsQuery, now: Date): { start: Date; end: Date } {
  if (range) return { start: new Date(range.start), end: new Date(range.end) }
  return { start: new Date(now.getTime() - RANGE_DAYS_DEFAULT * DAY_MS), end: now }
}

function invalid(field: string, message: string): AppError {
  return new AppError('invalid_request', `Invalid \`${field}\`: ${message}`, { details: { field } })
}

/** The field that a caller orders by must be one that the answer has. @throws AppError invalid_request */
export function checkOrder(plan: QueryPlan, field: string): 'metric' | 'dimension' | 'date' {
  if (plan.metrics.some(({ name }) => name === field) || field === 'request_count') return 'metric'
  if (plan.dimensions.some(({ name }) => name === field)) return 'dimension'
  if (field === 'date' && plan.granularity !== null) return 'date'
  throw invalid(
    'order_by.field',
    'must be a metric or dimension of this query, `request_count` or, with a granularity, `date`.',
  )
}
