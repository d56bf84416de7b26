import { findQuantile, LATENCY_SCALE } from '@/lib/endpoint-stats'
import type { Latency, LatencySeries, LatencyTotals } from '@/lib/schemas/activity'
import { findPeriod, findPeriodBefore } from './find-period'
import type { ActivityQuestion } from './get-activity'
import { labelSeries } from './label-series'
import { addLatencies, createLatencyCounts, type LatencyCounts, type LatencyRow, readLatencies } from './read-latencies'

const SERIES_MAX = 20

/** How long an organization's answers took over time, in percentiles; those with the most requests one by one. */
export async function getLatency(question: ActivityQuestion): Promise<Latency> {
  const { organizationId, groupBy, filters = [], isCompared = false, now } = question
  const period = findPeriod(question)
  const asked = { organizationId, period, groupBy, filters, now }
  const [rows, before] = await Promise.all([
    readLatencies(asked),
    isCompared ? readLatencies({ ...asked, period: findPeriodBefore(period, now) }) : null,
  ])
  const shown = groupBySeries(rows).slice(0, question.seriesMax ?? SERIES_MAX)
  const labels = await labelSeries({ organizationId, dimension: groupBy, ids: shown.map(({ id }) => id) })
  return {
    bucket: period.bucket,
    buckets: period.starts.map((start) => start.toISOString()),
    all: toSeries({ id: '', label: 'All requests', rows }, period.starts),
    series: shown.map(({ id, rows: own }) => toSeries({ id, label: labels.get(id) ?? id, rows: own }, period.starts)),
    previous: before && toTotals(sumRows(before)),
  }
}

type Group = { id: string; rows: readonly LatencyRow[] }

/** Most requests first. */
function groupBySeries(rows: readonly LatencyRow[]): Group[] {
  const groups = new Map<string, LatencyRow[]>()
  for (const row of rows) groups.set(row.series, [...(groups.get(row.series) ?? []), row])
  return [...groups]
    .map(([id, own]) => ({ id, rows: own, requests: own.reduce((sum, row) => sum + row.requests, 0) }))
    .sort((left, right) => right.requests - left.requests)
}

function sumRows(rows: readonly LatencyRow[]): LatencyCounts {
  const sum = createLatencyCounts()
  for (const row of rows) addLatencies(sum, row)
  return sum
}

function toSeries({ id, label, rows }: Group & { label: string }, starts: readonly Date[]): LatencySeries {
  const byStart = new Map<number, LatencyCounts>()
  for (const row of rows) {
    const counts = byStart.get(row.bucket.getTime()) ?? createLatencyCounts()
    addLatencies(counts, row)
    byStart.set(row.bucket.getTime(), counts)
  }
  const buckets = starts.map((start) => byStart.get(start.getTime()))
  return {
    id,
    label,
    first_token_p50: buckets.map((counts) => findMs(counts?.firstToken, 0.5)),
    first_token_p95: buckets.map((counts) => findMs(counts?.firstToken, 0.95)),
    total_p50: buckets.map((counts) => findMs(counts?.total, 0.5)),
    total_p95: buckets.map((counts) => findMs(counts?.total, 0.95)),
    whole: toTotals(sumRows(rows)),
  }
}

function toTotals({ firstToken, total, requests, givenAgain }: LatencyCounts): LatencyTotals {
  return {
    first_token: { p50: findMs(firstToken, 0.5), p95: findMs(firstToken, 0.95) },
    total: { p50: findMs(total, 0.5), p95: findMs(total, 0.95) },
    given_again: givenAgain,
    requests,
  }
}

/** Whole milliseconds; the scale's buckets are a quarter wide, so more digits would only pretend. */
function findMs(histogram: readonly number[] | undefined, part: number): number | null {
  const found = histogram === undefined ? null : findQuantile(LATENCY_SCALE, histogram, part)
  return found === null ? null : Math.round(found)
}
