/** By what the kept sums are split; `model_provider` and `all` are there for days only. */
export type UsageSplit = 'model' | 'api_key' | 'provider' | 'model_provider' | 'all'

export type UsageSpan = {
  split: UsageSplit
  /** The longest times that may be told as one. */
  grain: 'hour' | 'day' | 'month'
  /** Inclusive; hours that begin before it do not count. */
  start: Date
  /** Exclusive. */
  end: Date
  now: Date
}

type Range = { from: Date; to: Date }
type Part = Range & { unit: UsageSpan['grain'] }
type Place = (value: Date | string) => string

const DAY_MS = 86_400_000
/** Hours are kept in sums a little longer (`ledger_usage_fold`). */
const HOURS_KEPT_MS = 30 * DAY_MS
const HAS_HOURS: ReadonlySet<UsageSplit> = new Set(['model', 'api_key', 'provider'])

const COUNTS = `requests, errors, cancelled, prompt_tokens, completion_tokens, reasoning_tokens, cached_tokens,
  cache_write_tokens, cost_nanos, upstream_cost_nanos, byok_upstream_nanos`
const PROPERTIES = 'api_key_id, model, provider'
const FOLDED = '(SELECT folded_until FROM ledger_usage_state)'
const RAW = `SELECT organization_id, hour, ${PROPERTIES}, ${COUNTS} FROM usage_hourly WHERE organization_id = $1 AND`

/**
 * The rows of `usage_hourly` that lie in a span, summed up as far as the question allows: a subquery with its columns, for an
 * organization that is the statement's `$1`. Exact at any moment: what is not folded yet, and days that something was added to
 * since, are read hour by hour, in the same snapshot. Properties beside the split are empty text in it.
 */
export function writeUsageSource(span: UsageSpan, place: Place): string {
  const parts = divide(span)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return `(${writeRaw({ from: span.start, to: span.end }, place)})`
  const whole = { from: first.from, to: last.to }
  const edges = [
    { from: span.start, to: whole.from },
    { from: whole.to, to: span.end },
  ]
  const arms = [
    ...parts.map((part) => writeSums(part, { split: span.split, place })),
    `${RAW} hour >= greatest(${place(whole.from)}::timestamptz, ${FOLDED}) AND hour < ${place(whole.to)}`,
    ...parts.map((part) => writeStale(part, place)),
    ...edges.filter(isLong).map((range) => writeRaw(range, place)),
  ]
  return `(${arms.join(' UNION ALL ')})`
}

const isLong = ({ from, to }: Range): boolean => from.getTime() < to.getTime()

/** Whole months, around them whole days, around them hours, in the order of time. What is in none of them is read as it is. */
function divide({ split, grain, start, end, now }: UsageSpan): Part[] {
  const parts: Part[] = []
  let rest: Range[] = [{ from: start, to: end }]
  for (const unit of grain === 'hour' ? [] : grain === 'day' ? (['day'] as const) : (['month', 'day'] as const)) {
    rest = rest.flatMap((range) => {
      const inner = { from: findEdge(unit, range.from, 'next'), to: findEdge(unit, range.to, 'last') }
      if (!isLong(inner)) return [range]
      parts.push({ unit, ...inner })
      return [
        { from: range.from, to: inner.from },
        { from: inner.to, to: range.to },
      ].filter(isLong)
    })
  }
  const areHoursKept = (range: Range): boolean => now.getTime() - range.from.getTime() < HOURS_KEPT_MS
  if (HAS_HOURS.has(split))
    parts.push(...rest.filter(areHoursKept).map((range) => ({ unit: 'hour' as const, ...range })))
  return parts.sort((left, right) => left.from.getTime() - right.from.getTime())
}

/** The start of a day or month in UTC, at or after the moment (`next`), or at or before it (`last`). */
function findEdge(unit: 'day' | 'month', moment: Date, which: 'next' | 'last'): Date {
  const start = new Date(
    Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), unit === 'month' ? 1 : moment.getUTCDate()),
  )
  if (which === 'last' || start.getTime() === moment.getTime()) return start
  const [days, months] = unit === 'month' ? [0, 1] : [1, 0]
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate() + days))
}

function writeSums({ unit, from, to }: Part, { split, place }: { split: UsageSplit; place: Place }): string {
  const marked =
    unit === 'month'
      ? `date_trunc('month', t.day, 'UTC') = s.starts_at`
      : `t.day = date_trunc('day', s.starts_at, 'UTC')`
  return `SELECT organization_id, starts_at AS hour, ${PROPERTIES}, ${COUNTS} FROM ledger_usage_sum s
    WHERE organization_id = $1 AND unit = '${unit}' AND split = '${split}'
      AND starts_at >= ${place(from)} AND starts_at < ${place(to)}
      AND NOT EXISTS (SELECT 1 FROM ledger_usage_stale t WHERE t.organization_id = $1 AND ${marked})`
}

/** The hours of days, and of the months around them, that something was added to after they were folded. */
function writeStale({ unit, from, to }: Part, place: Place): string {
  const columns = `${PROPERTIES}, ${COUNTS}`.replaceAll(/\w+/g, 'u.$&')
  const length = unit === 'month' ? 'month' : 'day'
  return `SELECT u.organization_id, u.hour, ${columns} FROM (
      SELECT DISTINCT date_trunc('${length}', day, 'UTC') AS begins FROM ledger_usage_stale WHERE organization_id = $1) t
    JOIN usage_hourly u ON u.hour >= t.begins
      AND u.hour < (t.begins AT TIME ZONE 'UTC' + interval '1 ${length}') AT TIME ZONE 'UTC'
    WHERE u.organization_id = $1 AND u.hour >= ${place(from)} AND u.hour < least(${place(to)}::timestamptz, ${FOLDED})`
}

function writeRaw({ from, to }: Range, place: Place): string {
  return `${RAW} hour >= ${place(from)} AND hour < ${place(to)}`
}
