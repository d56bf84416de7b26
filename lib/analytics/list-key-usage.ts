import { formatNanosAsUsd } from '@/lib/core/money'
import { getDb, readFromReplica } from '@/lib/db'
import type { KeyUsageSeries } from '@/lib/schemas/keys'
import { writeUsageSource } from './usage-source'

const DAY_MS = 86_400_000

type Row = { day: Date; api_key_id: string; cost_nanos: string; requests: string; errors: string }

/** What each key spent on each of the last UTC days, today included. Reads the rollup and its sums only. */
export async function listKeyUsage({
  organizationId,
  madeByUserId,
  days,
  now,
}: {
  organizationId: string
  /** Only keys that this person made; absent = all. */
  madeByUserId: string | undefined
  days: number
  now: Date
}): Promise<KeyUsageSeries> {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS
  const starts = Array.from({ length: days }, (_, index) => today - (days - 1 - index) * DAY_MS)
  const rows = await readRows({ organizationId, start: new Date(starts[0] ?? today), now })
  const keys = await getDb().apiKey.findMany({
    where: {
      organizationId,
      id: { in: [...new Set(rows.map((row) => row.api_key_id))] },
      ...(madeByUserId === undefined ? {} : { createdByUserId: madeByUserId }),
    },
    select: { id: true, hash: true },
  })
  return {
    days: starts.map((start) => new Date(start).toISOString()),
    keys: keys.map(({ id, hash }) => ({ hash, ...toSeries(rows, { id, starts }) })),
  }
}

function readRows({ organizationId, start, now }: { organizationId: string; start: Date; now: Date }): Promise<Row[]> {
  const values: (string | Date)[] = [organizationId]
  const end = new Date((Math.floor(now.getTime() / DAY_MS) + 2) * DAY_MS)
  const source = writeUsageSource(
    { split: 'api_key', grain: 'day', start, end, now },
    (value) => `$${values.push(value)}`,
  )
  const text = `SELECT date_trunc('day', hour AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS day, api_key_id,
      sum(cost_nanos)::text AS cost_nanos, sum(requests)::text AS requests, sum(errors)::text AS errors
    FROM ${source} AS usage WHERE api_key_id <> '' GROUP BY 1, 2`
  return readFromReplica(async (client) => (await client.query<Row>({ text, values })).rows)
}

function toSeries(rows: readonly Row[], { id, starts }: { id: string; starts: readonly number[] }) {
  const byDay = new Map(rows.filter((row) => row.api_key_id === id).map((row) => [row.day.getTime(), row]))
  return {
    spend_usd: starts.map((start) => formatNanosAsUsd(BigInt(byDay.get(start)?.cost_nanos ?? 0))),
    requests: starts.map((start) => Number(byDay.get(start)?.requests ?? 0)),
    errors: starts.map((start) => Number(byDay.get(start)?.errors ?? 0)),
  }
}
