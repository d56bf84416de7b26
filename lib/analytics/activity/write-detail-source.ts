import type { DetailSplit } from './dimensions'
import type { Bucket, Period } from './find-period'

type Range = { from: Date; to: Date }
type SumsPart = Range & { unit: 'hour' | 'day' | 'month' }

/** Where a span is read from: sums of hours, days and months that are over, and single requests for the rest. */
export type DetailParts = { sums: SumsPart[]; single: Range[] }

type DetailSpan = Pick<Period, 'bucket' | 'from' | 'end'> & {
  /** Hours that begin before are in the sums. */
  foldedUntil: Date
}

const DAY_MS = 86_400_000
/** `activity_fold` keeps single hours for so long, and a little longer. */
const HOURS_KEPT_MS = 34 * DAY_MS

const UNITS: Record<Bucket, readonly ('month' | 'day' | 'hour')[]> = {
  month: ['month', 'day', 'hour'],
  day: ['day', 'hour'],
  hour: ['hour'],
  minute: [],
}

/** Divides a span: the longest sums that fit the buckets first, then shorter ones, then what only single requests know. */
export function divideSpan({ bucket, from, end, foldedUntil }: DetailSpan): DetailParts {
  const folded = new Date(Math.min(end.getTime(), Math.max(from.getTime(), foldedUntil.getTime())))
  const parts: DetailParts = { sums: [], single: [{ from: folded, to: end }].filter(isLong) }
  let rest: Range[] = [{ from, to: folded }].filter(isLong)
  for (const unit of UNITS[bucket]) {
    rest = rest.flatMap((range) => {
      const inner = { from: findEdge(unit, range.from, 'next'), to: findEdge(unit, range.to, 'last') }
      const isKept = unit !== 'hour' || foldedUntil.getTime() - inner.from.getTime() < HOURS_KEPT_MS
      if (!isLong(inner) || !isKept) return [range]
      parts.sums.push({ unit, ...inner })
      return [
        { from: range.from, to: inner.from },
        { from: inner.to, to: range.to },
      ].filter(isLong)
    })
  }
  return { sums: parts.sums, single: [...rest, ...parts.single] }
}

const isLong = ({ from, to }: Range): boolean => from.getTime() < to.getTime()

/** The start of an hour, day or month in UTC, at or after the moment (`next`), or at or before it (`last`). */
function findEdge(unit: 'hour' | 'day' | 'month', moment: Date, which: 'next' | 'last'): Date {
  const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()]
  const at = (later: number): Date => {
    if (unit === 'month') return new Date(Date.UTC(year, month + later, 1))
    if (unit === 'day') return new Date(Date.UTC(year, month, day + later))
    return new Date(Date.UTC(year, month, day, moment.getUTCHours() + later))
  }
  const start = at(0)
  return which === 'last' || start.getTime() === moment.getTime() ? start : at(1)
}

type Place = (value: Date | string) => string

const PROPERTIES = 'api_key_id, model, provider, app, member, chain'
const COUNTS = `requests, errors, cancelled, given_again, prompt_tokens, completion_tokens, reasoning_tokens, cached_tokens,
  cost_nanos`

/** The sums as a subquery with the columns of `activity_sum`, for an organization that is the statement's `$1`; null without any. */
export function writeSums(
  { sums }: DetailParts,
  { split, place }: { split: DetailSplit; place: Place },
): string | null {
  if (sums.length === 0) return null
  const arms = sums.map(
    ({ unit, from, to }) => `SELECT starts_at AS hour, ${PROPERTIES}, ${COUNTS}, latency, duration FROM activity_sum
      WHERE organization_id = $1 AND unit = '${unit}' AND split = '${split}'
        AND starts_at >= ${place(from)} AND starts_at < ${place(to)}`,
  )
  return `(${arms.join(' UNION ALL ')})`
}

/** Single requests as a subquery with the same properties and counts; null without any. */
export function writeSingle({ single }: DetailParts, place: Place): string | null {
  if (single.length === 0) return null
  const arms = single.map(
    ({ from, to }) => `SELECT created_at AS hour, ${PROPERTIES}, ${COUNTS}, latency_bucket, duration_bucket
      FROM activity_detail WHERE organization_id = $1 AND created_at >= ${place(from)} AND created_at < ${place(to)}`,
  )
  return `(${arms.join(' UNION ALL ')})`
}
