import { getPool } from '@/lib/db'
import { FreshCache } from '@/lib/core/fresh-cache'
import { getLogger } from '@/lib/observability'
import {
  addCounts,
  createCounts,
  findLatency,
  findThroughput,
  findUptime,
  type MinuteCounts,
  type Percentiles,
} from './minute-counts'

/** What the public may know of an endpoint's recent traffic; null where there was none. */
export type EndpointReport = {
  /** Percent. */
  uptimeLast5m: number | null
  uptimeLast30m: number | null
  uptimeLast1d: number | null
  /** Milliseconds to the first token. */
  latencyLast30m: Percentiles | null
  /** Tokens per second. */
  throughputLast30m: Percentiles | null
  /** 0 works, -1 degraded (uptime below 95 %), -2 down (below 80 %), -3 out: no gateway sends it ordinary requests. */
  status: 0 | -1 | -2 | -3
}

/** With fewer requests in half an hour the status stays 0: one failure would look like an outage (api contract §3.1). */
const STATUS_REQUESTS_MIN = 100
const DEGRADED_BELOW = 0.95
const DOWN_BELOW = 0.8

/** Minutes of the last half hour one by one, and the sums of a day: hours that were folded, and minutes that were not yet. */
const READ = `
  WITH recent AS (
    SELECT endpoint_id, 'minute' AS kind, extract(epoch FROM now() - minute_at)::int AS age_s, requests, failures, latency,
      throughput, ejected_until > now() AS is_out
    FROM endpoint_minute WHERE endpoint_id = ANY($1) AND minute_at > now() - interval '30 minutes'
  ),
  day AS (
    SELECT endpoint_id, sum(requests)::float8 AS requests, sum(failures)::float8 AS failures FROM (
      SELECT endpoint_id, requests, failures FROM endpoint_minute
      WHERE endpoint_id = ANY($1) AND minute_at > now() - interval '1 day'
      UNION ALL SELECT endpoint_id, requests, failures FROM endpoint_hour
      WHERE endpoint_id = ANY($1) AND hour_at > now() - interval '1 day'
    ) AS both_tables GROUP BY endpoint_id
  )
  SELECT * FROM recent UNION ALL
  SELECT endpoint_id, 'day', 0, requests, failures, '{}'::int[], '{}'::int[], false FROM day`

type Row = {
  endpoint_id: string
  kind: 'minute' | 'day'
  age_s: number
  requests: number
  failures: number
  latency: number[]
  throughput: number[]
  is_out: boolean | null
}

const NOTHING: EndpointReport = {
  uptimeLast5m: null,
  uptimeLast30m: null,
  uptimeLast1d: null,
  latencyLast30m: null,
  throughputLast30m: null,
  status: 0,
}

const reports = new FreshCache<EndpointReport>({
  loadMany: readReports,
  sizeMax: 5_000,
  freshMs: 5_000,
  staleMs: 30_000,
})

/**
 * Reports by endpoint id, at most half a minute old; every id that was asked for has one. Without the database they say
 * nothing: what an endpoint costs is worth telling all the same.
 */
export async function getEndpointReports(endpointIds: readonly string[]): Promise<ReadonlyMap<string, EndpointReport>> {
  try {
    const found = await Promise.all(endpointIds.map((id) => reports.get(id)))
    return new Map(endpointIds.map((id, index) => [id, found[index] ?? NOTHING]))
  } catch (error) {
    getLogger().warn({ err: error }, 'endpoint statistics cannot be read')
    return new Map(endpointIds.map((id) => [id, NOTHING]))
  }
}

async function readReports(endpointIds: readonly string[]): Promise<Map<string, EndpointReport>> {
  const { rows } = await getPool().query<Row>({ name: 'endpoint-reports', text: READ, values: [endpointIds] })
  const byEndpoint = new Map<string, Row[]>()
  for (const row of rows) byEndpoint.set(row.endpoint_id, [...(byEndpoint.get(row.endpoint_id) ?? []), row])
  return new Map([...byEndpoint].map(([id, own]) => [id, toReport(own)]))
}

function toReport(rows: readonly Row[]): EndpointReport {
  const minutes = rows.filter((row) => row.kind === 'minute')
  const last5m = sumRows(minutes.filter((row) => row.age_s < 5 * 60))
  const last30m = sumRows(minutes)
  const isOut = minutes.some((row) => row.is_out === true)
  return {
    uptimeLast5m: toPercent(findUptime(last5m)),
    uptimeLast30m: toPercent(findUptime(last30m)),
    uptimeLast1d: toPercent(findUptime(sumRows(rows.filter((row) => row.kind === 'day')))),
    latencyLast30m: findLatency(last30m),
    throughputLast30m: findThroughput(last30m),
    status: isOut ? -3 : findStatus(last30m),
  }
}

function findStatus(counts: MinuteCounts): EndpointReport['status'] {
  const uptime = findUptime(counts)
  if (uptime === null || counts.requests < STATUS_REQUESTS_MIN || uptime >= DEGRADED_BELOW) return 0
  return uptime >= DOWN_BELOW ? -1 : -2
}

function sumRows(rows: readonly Row[]): MinuteCounts {
  const sum = createCounts()
  for (const row of rows) addCounts(sum, { ...createCounts(), ...row })
  return sum
}

/** Hundredths of a percent are as fine as any status page gets. */
function toPercent(part: number | null): number | null {
  return part === null ? null : Math.round(part * 10_000) / 100
}
