import type { AnalyticsQuery } from '@/lib/schemas/analytics'
import { METRICS } from './metrics'
import { writeUsageSource } from '../usage-source'
import { chooseSplit } from './choose-split'
import { checkOrder, type PlannedFilter, type QueryPlan } from './plan-query'

export type WrittenSql = { text: string; values: unknown[]; limit: number }

const LIMIT_DEFAULT = 1_000
const TIME = { rollup: 'hour', generation: 'created_at' } as const

/**
 * The SQL of a checked query. It is put together from our fragments only: whatever a caller wrote travels as a parameter.
 * Columns are `date`, `d0`, `d1`, and `m0` … in the order asked for.
 */
export function writeSql(
  plan: QueryPlan,
  { organizationId, query, now }: { organizationId: string; query: AnalyticsQuery; now: Date },
): WrittenSql {
  const { source, metrics, dimensions, granularity } = plan
  const time = TIME[source]
  const values: unknown[] = [organizationId]
  const table = writeTable(plan, { now, place: (value) => `$${values.push(value)}` })
  const where = ['organization_id = $1']
  for (const filter of plan.filters) where.push(writeFilter(filter, { source, values }))
  const keys = [
    ...(granularity === null
      ? []
      : [`date_trunc('${granularity}', ${time} AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS date`]),
    ...dimensions.map((dimension, index) => `${dimension[source] ?? 'NULL'} AS d${index}`),
  ]
  const columns = [
    ...keys,
    ...metrics.map((metric, index) => `${metric[source] ?? 'NULL'} AS m${index}`),
    `${METRICS.get('request_count')?.[source] ?? '0'} AS requests`,
  ]
  const groupBy = keys.length === 0 ? '' : `GROUP BY ${keys.map((_key, index) => String(index + 1)).join(', ')}`
  const grouped = `SELECT ${columns.join(', ')} FROM ${table} WHERE ${where.join(' AND ')} ${groupBy}`
  const limit = query.limit ?? LIMIT_DEFAULT
  const limitPlace = values.push(limit + 1)
  const limited = writeGroupLimit(plan, { grouped, groupLimit: query.group_limit, values })
  const text = `${limited} ORDER BY ${writeOrder(plan, query)} LIMIT $${limitPlace}`
  return { text, values, limit }
}

/** What lies within the range: of the rollup, hours as a whole. */
function writeTable(plan: QueryPlan, { now, place }: { now: Date; place: (value: Date | string) => string }): string {
  const { source, granularity, start, end } = plan
  if (source === 'rollup') {
    const span = { split: chooseSplit(plan), grain: findGrain(granularity), start, end, now }
    return `${writeUsageSource(span, place)} AS usage`
  }
  return `(SELECT * FROM generation WHERE organization_id = $1
    AND created_at >= ${place(start)} AND created_at < ${place(end)}) AS usage`
}

/** The longest sums that fit into the rows asked for; weeks begin anywhere in a month. */
function findGrain(granularity: QueryPlan['granularity']): 'hour' | 'day' | 'month' {
  if (granularity === null || granularity === 'month') return 'month'
  return granularity === 'hour' || granularity === 'minute' ? 'hour' : 'day'
}

/** At most so many rows of each combination of dimensions, the newest. */
function writeGroupLimit(
  { dimensions, granularity }: QueryPlan,
  { grouped, groupLimit, values }: { grouped: string; groupLimit: number | undefined; values: unknown[] },
): string {
  if (groupLimit === undefined || dimensions.length === 0 || granularity === null)
    return `SELECT * FROM (${grouped}) AS rows`
  const partition = dimensions.map((_dimension, index) => `d${index}`).join(', ')
  values.push(groupLimit)
  return `SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY ${partition} ORDER BY date DESC) AS place
    FROM (${grouped}) AS rows) AS placed WHERE place <= $${values.length}`
}

function writeFilter(
  { dimension, operator, value, include_unset: includeUnset }: PlannedFilter,
  { source, values }: { source: QueryPlan['source']; values: unknown[] },
): string {
  const column = `(${dimension[source] ?? 'NULL'})`
  values.push((Array.isArray(value) ? value : [value]).map(String))
  const isIn = `${column} = ANY($${values.length}::text[])`
  const isNegated = operator === 'neq' || operator === 'not_in'
  const test = isNegated ? `NOT (${isIn})` : `(${isIn})`
  return includeUnset ? `(${test} OR ${column} IS NULL)` : test
}

function writeOrder(plan: QueryPlan, { order_by: order }: AnalyticsQuery): string {
  const ties = [
    ...(plan.granularity === null ? [] : ['date']),
    ...plan.dimensions.map((_dimension, index) => `d${index}`),
  ]
  if (!order) return [...(plan.granularity === null ? [] : ['date']), 'm0 DESC NULLS LAST', ...ties].join(', ')
  const direction = order.direction === 'asc' ? 'ASC' : 'DESC'
  return [`${findColumn(plan, order.field)} ${direction} NULLS LAST`, ...ties].join(', ')
}

function findColumn(plan: QueryPlan, field: string): string {
  const kind = checkOrder(plan, field)
  if (kind === 'date') return 'date'
  if (kind === 'dimension') return `d${plan.dimensions.findIndex(({ name }) => name === field)}`
  const index = plan.metrics.findIndex(({ name }) => name === field)
  return index === -1 ? 'requests' : `m${index}`
}
