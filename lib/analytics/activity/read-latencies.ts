import type { QueryResultRow } from 'pg'
import { readFromReplica } from '@/lib/db'
import { LATENCY_SCALE } from '@/lib/endpoint-stats'
import { COLUMN, findDetailSplit, writeFilterConditions } from './dimensions'
import type { CountQuestion } from './read-counts'
import { readFoldedUntil } from './read-folded-until'
import { divideSpan, writeSingle, writeSums } from './write-detail-source'

/** Histograms of milliseconds by LATENCY_SCALE, and what else only single requests tell. */
export type LatencyCounts = { firstToken: number[]; total: number[]; requests: number; givenAgain: number }
export type LatencyRow = LatencyCounts & { bucket: Date; series: string }

type SumRow = {
  bucket: Date
  series: string
  requests: string
  given_again: string
  latency: string[]
  duration: string[]
}
type SingleRow = {
  bucket: Date
  series: string
  requests: string
  given_again: string
  latency_bucket: number | null
  duration_bucket: number | null
}

const BUCKET = `date_trunc($2, hour AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS bucket`

/** How long answers took by bucket and series, from sums of single requests and from those that are not summed up yet. */
export async function readLatencies(question: CountQuestion): Promise<LatencyRow[]> {
  const parts = divideSpan({ ...question.period, foldedUntil: await readFoldedUntil() })
  const split = findDetailSplit(question)
  const [sums, single] = await Promise.all([
    ask<SumRow>(question, (place) => {
      const source = writeSums(parts, { split, place })
      return source === null ? null : { source, columns: `${addUp('latency')}, ${addUp('duration')}`, groups: '1, 2' }
    }),
    ask<SingleRow>(question, (place) => {
      const source = writeSingle(parts, place)
      return source === null ? null : { source, columns: 'latency_bucket, duration_bucket', groups: '1, 2, 5, 6' }
    }),
  ])
  return [...sums.map(fromSums), ...single.map(fromSingle)]
}

/** Adding up array by array costs a call each; number by number PostgreSQL does it in its sleep. */
function addUp(column: 'latency' | 'duration'): string {
  const each = Array.from({ length: LATENCY_SCALE.size }, (_, index) => `sum(${column}[${index + 1}])`)
  return `ARRAY[${each.join(', ')}]::text[] AS ${column}`
}

type Written = { source: string; columns: string; groups: string }

async function ask<Row extends QueryResultRow>(
  { organizationId, period, groupBy, filters }: CountQuestion,
  write: (place: (value: unknown) => string) => Written | null,
): Promise<Row[]> {
  const values: unknown[] = [organizationId, period.bucket]
  const place = (value: unknown): string => `$${values.push(value)}`
  const written = write(place)
  if (!written) return []
  const { source, columns, groups } = written
  const text = `
    SELECT ${BUCKET}, ${COLUMN[groupBy]} AS series, sum(requests)::text AS requests,
      sum(given_again)::text AS given_again, ${columns}
    FROM ${source} AS detail WHERE true${writeFilterConditions(filters, place)}
    GROUP BY ${groups} ORDER BY 1, 2`
  return (await readFromReplica((client) => client.query<Row>({ text, values }))).rows
}

function fromSums({ bucket, series, requests, given_again, latency, duration }: SumRow): LatencyRow {
  const counts = { requests: Number(requests), givenAgain: Number(given_again) }
  return { bucket, series, ...counts, firstToken: latency.map(Number), total: duration.map(Number) }
}

function fromSingle({ bucket, series, requests, given_again, ...row }: SingleRow): LatencyRow {
  const count = Number(requests)
  return {
    bucket,
    series,
    requests: count,
    givenAgain: Number(given_again),
    firstToken: placeAt(row.latency_bucket, count),
    total: placeAt(row.duration_bucket, count),
  }
}

/** A histogram with one bucket filled, which SQL numbers from 1. */
function placeAt(bucket: number | null, count: number): number[] {
  if (bucket === null) return []
  const histogram = new Array<number>(bucket).fill(0)
  histogram[bucket - 1] = count
  return histogram
}

/** Adds `more` to `sum`. */
export function addLatencies(sum: LatencyCounts, more: LatencyCounts): void {
  sum.requests += more.requests
  sum.givenAgain += more.givenAgain
  for (const name of ['firstToken', 'total'] as const) {
    for (const [index, count] of more[name].entries()) sum[name][index] = (sum[name][index] ?? 0) + count
  }
}

export const createLatencyCounts = (): LatencyCounts => ({ firstToken: [], total: [], requests: 0, givenAgain: 0 })
