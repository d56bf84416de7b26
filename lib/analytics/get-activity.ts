import { formatNanosAsUsd } from '@/lib/core/money'
import type { Activity, ActivityGroup, ActivityRange, ActivitySeries } from '@/lib/schemas/activity'
import { labelSeries } from './label-series'
import { readUsage, type UsageRow } from './read-usage'
import { listTimeBuckets } from './time-buckets'

export type ActivityQuestion = {
  organizationId: string
  range: ActivityRange
  groupBy: ActivityGroup
  now: Date
}

type Sums = { costNanos: bigint; tokens: number; requests: number }

/** Spend, tokens and requests of an organization over time, in stacked series. Reads the rollup and its sums only. */
export async function getActivity({ organizationId, range, groupBy, now }: ActivityQuestion): Promise<Activity> {
  const { bucket, starts } = listTimeBuckets({ range, now })
  const [from = now] = starts
  const rows = await readUsage({ organizationId, from, now, bucket, groupBy })
  const labels = await labelSeries({ organizationId, groupBy, ids: rows.map((row) => row.series) })
  const groups = groupBySeries(rows)
  return {
    bucket,
    buckets: starts.map((start) => start.toISOString()),
    series: groups.map((group) => toSeries({ ...group, label: labels.get(group.id) ?? group.id, starts })),
    totals: {
      spend_usd: formatNanosAsUsd(rows.reduce((sum, row) => sum + row.costNanos, 0n)),
      tokens: rows.reduce((sum, row) => sum + row.tokens, 0),
      requests: rows.reduce((sum, row) => sum + row.requests, 0),
      errors: rows.reduce((sum, row) => sum + row.errors, 0),
    },
  }
}

/** Biggest spend first, then most requests. */
function groupBySeries(rows: UsageRow[]): { id: string; rows: UsageRow[] }[] {
  const groups = new Map<string, { id: string; rows: UsageRow[]; costNanos: bigint; requests: number }>()
  for (const row of rows) {
    const group = groups.get(row.series) ?? { id: row.series, rows: [], costNanos: 0n, requests: 0 }
    group.rows.push(row)
    group.costNanos += row.costNanos
    group.requests += row.requests
    groups.set(row.series, group)
  }
  return [...groups.values()].sort((left, right) => {
    if (left.costNanos !== right.costNanos) return left.costNanos < right.costNanos ? 1 : -1
    return right.requests - left.requests
  })
}

function toSeries({
  id,
  label,
  rows,
  starts,
}: {
  id: string
  label: string
  rows: UsageRow[]
  starts: Date[]
}): ActivitySeries {
  const byStart = new Map<number, Sums>(rows.map((row) => [row.bucket.getTime(), row]))
  const values = starts.map((start) => byStart.get(start.getTime()) ?? { costNanos: 0n, tokens: 0, requests: 0 })
  return {
    id,
    label,
    spend_usd: values.map((value) => formatNanosAsUsd(value.costNanos)),
    tokens: values.map((value) => value.tokens),
    requests: values.map((value) => value.requests),
  }
}
