/** By what the kept sums are split; `model_provider` and `all` are there for days only. */
export type UsageSplit = 'model' | 'api_key' | 'provider' | 'model_provider' | 'all'

export type UsageSpan = {
  split: UsageSplit
  /** Needs single hours; else days are enough wherever a whole one lies within the span. */
  isHourly: boolean
  /** Inclusive; hours that begin before it do not count. */
  start: Date
  /** Exclusive. */
  end: Date
  now: Date
}

type Range = { from: Date; to: Date }
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
  const { days, hours } = divide(span)
  const summed = [...hours, ...(days ? [days] : [])].sort((left, right) => left.from.getTime() - right.from.getTime())
  const [first, last] = [summed[0], summed.at(-1)]
  if (!first || !last) return `(${writeRaw({ from: span.start, to: span.end }, place)})`
  const whole = { from: first.from, to: last.to }
  const arms = [
    ...(days ? [writeSums({ unit: 'day', split: span.split, range: days }, place)] : []),
    ...hours.map((range) => writeSums({ unit: 'hour', split: span.split, range }, place)),
    `${RAW} hour >= greatest(${place(whole.from)}::timestamptz, ${FOLDED}) AND hour < ${place(whole.to)}`,
    writeStale(whole, place),
    ...[
      { from: span.start, to: whole.from },
      { from: whole.to, to: span.end },
    ]
      .filter(isLong)
      .map((range) => writeRaw(range, place)),
  ]
  return `(${arms.join(' UNION ALL ')})`
}

const isLong = ({ from, to }: Range): boolean => from.getTime() < to.getTime()

/** Which parts of a span come from sums of days and of hours. What is in neither is read as it is. */
function divide({ split, isHourly, start, end, now }: UsageSpan): { days: Range | null; hours: Range[] } {
  const days = {
    from: new Date(Math.ceil(start.getTime() / DAY_MS) * DAY_MS),
    to: new Date(Math.floor(end.getTime() / DAY_MS) * DAY_MS),
  }
  const hasDays = !isHourly && isLong(days)
  const edges = hasDays
    ? [
        { from: start, to: days.from },
        { from: days.to, to: end },
      ]
    : [{ from: start, to: end }]
  const areHoursKept = (range: Range): boolean => now.getTime() - range.from.getTime() < HOURS_KEPT_MS
  const hours = HAS_HOURS.has(split) ? edges.filter((range) => isLong(range) && areHoursKept(range)) : []
  return { days: hasDays ? days : null, hours }
}

function writeSums(input: { unit: 'hour' | 'day'; split: UsageSplit; range: Range }, place: Place): string {
  const { unit, split, range } = input
  return `SELECT organization_id, starts_at AS hour, ${PROPERTIES}, ${COUNTS} FROM ledger_usage_sum s
    WHERE organization_id = $1 AND unit = '${unit}' AND split = '${split}'
      AND starts_at >= ${place(range.from)} AND starts_at < ${place(range.to)}
      AND NOT EXISTS (SELECT 1 FROM ledger_usage_stale t
        WHERE t.organization_id = $1 AND t.day = date_trunc('day', s.starts_at, 'UTC'))`
}

/** The hours of days that something was added to after they were folded. */
function writeStale({ from, to }: Range, place: Place): string {
  const columns = `${PROPERTIES}, ${COUNTS}`.replaceAll(/\w+/g, 'u.$&')
  return `SELECT u.organization_id, u.hour, ${columns} FROM ledger_usage_stale t
    JOIN usage_hourly u ON u.hour >= t.day AND u.hour < t.day + interval '24 hours'
    WHERE t.organization_id = $1 AND u.organization_id = $1
      AND u.hour >= ${place(from)} AND u.hour < least(${place(to)}::timestamptz, ${FOLDED})`
}

function writeRaw({ from, to }: Range, place: Place): string {
  return `${RAW} hour >= ${place(from)} AND hour < ${place(to)}`
}
