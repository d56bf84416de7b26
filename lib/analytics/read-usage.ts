import { getPool } from '@/lib/db'
import type { ActivityGroup } from '@/lib/schemas/activity'
import type { TimeBuckets } from './time-buckets'

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

/** The rollup's column of each grouping: names are ours, never a caller's. */
const COLUMN = { model: 'model', key: 'api_key_id', provider: 'provider' } as const satisfies Record<
  ActivityGroup,
  string
>

/** Sums the hourly rollup of an organization by bucket and series. */
export async function readUsage({
  organizationId,
  from,
  bucket,
  groupBy,
}: {
  organizationId: string
  from: Date
  bucket: TimeBuckets['bucket']
  groupBy: ActivityGroup
}): Promise<UsageRow[]> {
  const { rows } = await getPool().query<{
    bucket: Date
    series: string
    cost_nanos: string
    tokens: string
    requests: string
    errors: string
  }>({
    name: `usage_by_${groupBy}`,
    text: `
      SELECT date_trunc($3, hour AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS bucket, ${COLUMN[groupBy]} AS series,
        sum(cost_nanos)::text AS cost_nanos, sum(prompt_tokens + completion_tokens)::text AS tokens,
        sum(requests)::text AS requests, sum(errors)::text AS errors
      FROM usage_hourly WHERE organization_id = $1 AND hour >= $2
      GROUP BY 1, 2 ORDER BY 1, 2`,
    values: [organizationId, from, bucket],
  })
  return rows.map((row) => ({
    bucket: row.bucket,
    series: row.series,
    costNanos: BigInt(row.cost_nanos),
    tokens: Number(row.tokens),
    requests: Number(row.requests),
    errors: Number(row.errors),
  }))
}
