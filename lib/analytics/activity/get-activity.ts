import { OTHER_SERIES } from '@/lib/schemas/activity-view'
import type { Activity, ActivitySeries } from '@/lib/schemas/activity'
import type { ActivityDimension, ActivityFilter, ActivityPeriod } from '@/lib/schemas/activity-view'
import { findPeriod, findPeriodBefore } from './find-period'
import { labelSeries } from './label-series'
import { nameFilters } from './name-filters'
import { type CountQuestion, type CountRow, isExact, readCounts } from './read-counts'
import { sumCounts, toMeasures, toTotals } from './sum-counts'

export type ActivityQuestion = {
  organizationId: string
  range: ActivityPeriod
  /** First and last day, `YYYY-MM-DD` in UTC, of a custom range. */
  days?: { from: string; to: string } | undefined
  groupBy: ActivityDimension
  filters?: readonly ActivityFilter[]
  /** Tells the period before too. */
  isCompared?: boolean
  /** Series told one by one; the rest is added up. */
  seriesMax?: number
  now: Date
}

const SERIES_MAX = 50

/** What an organization used over time, in stacked series. Reads rollups, and single requests where those know nothing yet. */
export async function getActivity(question: ActivityQuestion): Promise<Activity> {
  const { organizationId, groupBy, filters = [], isCompared = false, seriesMax = SERIES_MAX, now } = question
  const period = findPeriod(question)
  const asked = { organizationId, period, groupBy, filters, now }
  const [rows, previous, named] = await Promise.all([
    readCounts(asked),
    isCompared ? readPrevious(asked) : null,
    nameFilters({ organizationId, filters }),
  ])
  return {
    bucket: period.bucket,
    buckets: period.starts.map((start) => start.toISOString()),
    series: await toSeries(rows, { ...asked, seriesMax }),
    totals: toTotals(sumCounts(rows)),
    previous,
    filters: named,
    source: isExact(asked) ? 'exact' : 'summed',
  }
}

async function readPrevious(asked: CountQuestion): Promise<Activity['previous']> {
  const period = findPeriodBefore(asked.period, asked.now)
  const rows = await readCounts({ ...asked, period })
  return {
    from: period.from.toISOString(),
    to: period.end.toISOString(),
    totals: toTotals(sumCounts(rows)),
    measures: toMeasures(rows, period.starts),
  }
}

type SeriesQuestion = CountQuestion & { seriesMax: number }

async function toSeries(rows: readonly CountRow[], question: SeriesQuestion): Promise<ActivitySeries[]> {
  const { organizationId, groupBy, seriesMax, period } = question
  const groups = groupBySeries(rows)
  const shown = groups.slice(0, seriesMax)
  const rest = groups.slice(seriesMax).flatMap((group) => group.rows)
  const labels = await labelSeries({ organizationId, dimension: groupBy, ids: shown.map(({ id }) => id) })
  const series = shown.map((group) => ({
    id: group.id,
    label: labels.get(group.id) ?? group.id,
    ...toMeasures(group.rows, period.starts),
  }))
  if (rest.length === 0) return series
  return [...series, { id: OTHER_SERIES, label: 'Everything else', ...toMeasures(rest, period.starts) }]
}

/** Biggest spend first, then most requests. */
function groupBySeries(rows: readonly CountRow[]): { id: string; rows: CountRow[] }[] {
  const groups = new Map<string, CountRow[]>()
  for (const row of rows) groups.set(row.series, [...(groups.get(row.series) ?? []), row])
  return [...groups]
    .map(([id, own]) => ({ id, rows: own, sum: sumCounts(own) }))
    .sort((left, right) => {
      if (left.sum.costNanos !== right.sum.costNanos) return left.sum.costNanos < right.sum.costNanos ? 1 : -1
      return right.sum.requests - left.sum.requests
    })
}
