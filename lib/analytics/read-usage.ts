import { readFromReplica } from '@/lib/db'
import type { ActivityGroup } from '@/lib/schemas/activity'
import type { TimeBuckets } from './time-buckets'
import { type UsageSplit, writeUsageSource } from './usage-source'

/** One series in one bucket. */
export type UsageRow = {
  bucket: Date
  /** Slug of the model or provider, id of the key; empty where there was none. */
  series: string
  costNanos: bigint
  tokens: number
  requests: number
  errors: number
}

type SqlRow = {
  bucket: Date
  series: string
  cost_nanos: string
  tokens: string
  requests: string
  errors: string
}

/** The rollup's column and sums of each grouping: names are ours, never a caller's. */
const SPLIT = { model: 'model', key: 'api_key', provider: 'provider' } as const satisfies Record<
  ActivityGroup,
  UsageSplit
>
const COLUMN = { model: 'model', key: 'api_key_id', provider: 'provider' } as const satisfies Record<
  ActivityGroup,
  string
>

const DAY_MS = 86_400_000

/** Sums the rollup of an organization from a moment on by bucket and series. `from` is the start of an hour, or of a day. */
export async function readUsage({
  organizationId,
  from,
  now,
  bucket,
  groupBy,
}: {
  organizationId: string
  from: Date
  now: Date
  bucket: TimeBuckets['bucket']
  groupBy: ActivityGroup
}): Promise<UsageRow[]> {
  const values: (string | Date)[] = [organizationId, bucket]
  const span = {
    split: SPLIT[groupBy],
    grain: bucket,
    start: from,
    // All that there is; the end of a day, because whole days are read as such.
    end: new Date((Math.floor(now.getTime() / DAY_MS) + 2) * DAY_MS),
    now,
  }
  const source = writeUsageSource(span, (value) => `$${values.push(value)}`)
  const query = {
    // As many values as parts of time: what makes the text another one makes the name another one.
    name: `usage_by_${groupBy}_${bucket}_${values.length}`,
    text: `
      SELECT date_trunc($2, hour AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS bucket, ${COLUMN[groupBy]} AS series,
        sum(cost_nanos)::text AS cost_nanos, sum(prompt_tokens + completion_tokens)::text AS tokens,
        sum(requests)::text AS requests, sum(errors)::text AS errors
      FROM ${source} AS usage
      GROUP BY 1, 2 ORDER BY 1, 2`,
    values,
  }
  const { rows } = await readFromReplica((client) => client.query<SqlRow>(query))
  return rows.map((row) => ({
    bucket: row.bucket,
    series: row.series,
    costNanos: BigInt(row.cost_nanos),
    tokens: Number(row.tokens),
    requests: Number(row.requests),
    errors: Number(row.errors),
  }))
}
