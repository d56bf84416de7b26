import { FreshCache } from '@/lib/core/fresh-cache'
import { getPool } from '@/lib/db'
import {
  addCounts,
  createCounts,
  findLatency,
  findThroughput,
  findUptime,
  type MinuteCounts,
  type Percentiles,
} from './minute-counts'

/** What the public may know of a day (UTC) of an endpoint; null where nothing was measured. */
export type EndpointDay = {
  /** `YYYY-MM-DD`. */
  day: string
  /** Percent. */
  uptime: number | null
  /** Milliseconds to the first token. */
  latency: Percentiles | null
  /** Tokens per second. */
  throughput: Percentiles | null
  /** Percent of the answers with tool calls that could not be executed. */
  toolErrors: number | null
}

/** As many days as are told, the running one among them. */
export const ENDPOINT_DAYS = 30

const READ = `
  SELECT endpoint_id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, requests::float8 AS requests,
    failures::float8 AS failures, tool_answers::float8 AS tool_answers, tool_errors::float8 AS tool_errors, latency, throughput
  FROM (
    SELECT endpoint_id, hour_at AS at, requests, failures, tool_answers, tool_errors, latency, throughput
    FROM endpoint_hour WHERE endpoint_id = ANY($1) AND hour_at >= $2
    UNION ALL
    SELECT endpoint_id, minute_at, requests, failures, tool_answers, tool_errors, latency, throughput
    FROM endpoint_minute WHERE endpoint_id = ANY($1) AND minute_at >= $2
  ) AS both_tables`

type Row = {
  endpoint_id: string
  day: string
  requests: number
  failures: number
  tool_answers: number
  tool_errors: number
  latency: number[]
  throughput: number[]
}

const DAY_MS = 86_400_000

const days = new FreshCache<readonly EndpointDay[]>({
  loadMany: readDays,
  sizeMax: 5_000,
  freshMs: 60_000,
  staleMs: 10 * 60_000,
})

/**
 * The last days of endpoints by their ids, oldest first, days without traffic left out; at most ten minutes old.
 * @throws whatever the database throws
 */
export async function getEndpointDays(
  endpointIds: readonly string[],
): Promise<ReadonlyMap<string, readonly EndpointDay[]>> {
  const found = await Promise.all(endpointIds.map((id) => days.get(id)))
  return new Map(endpointIds.map((id, index) => [id, found[index] ?? []]))
}

async function readDays(endpointIds: readonly string[]): Promise<Map<string, readonly EndpointDay[]>> {
  const today = Math.floor(Date.now() / DAY_MS) * DAY_MS
  const since = new Date(today - (ENDPOINT_DAYS - 1) * DAY_MS)
  const { rows } = await getPool().query<Row>({ name: 'endpoint-days', text: READ, values: [endpointIds, since] })
  const sums = new Map<string, Map<string, MinuteCounts>>()
  for (const row of rows) addCounts(findSum(sums, row), toCounts(row))
  return new Map([...sums].map(([id, byDay]) => [id, [...byDay].sort(byDate).map(toDay)]))
}

function findSum(sums: Map<string, Map<string, MinuteCounts>>, row: Row): MinuteCounts {
  const own = sums.get(row.endpoint_id) ?? new Map<string, MinuteCounts>()
  const sum = own.get(row.day) ?? createCounts()
  sums.set(row.endpoint_id, own.set(row.day, sum))
  return sum
}

function toCounts(row: Row): MinuteCounts {
  return { ...createCounts(), ...row, toolAnswers: row.tool_answers, toolErrors: row.tool_errors }
}

function byDate([left]: [string, MinuteCounts], [right]: [string, MinuteCounts]): number {
  return left < right ? -1 : 1
}

function toDay([day, counts]: [string, MinuteCounts]): EndpointDay {
  const { toolAnswers, toolErrors } = counts
  return {
    day,
    uptime: toPercent(findUptime(counts)),
    latency: findLatency(counts),
    throughput: findThroughput(counts),
    toolErrors: toPercent(toolAnswers === 0 ? null : toolErrors / toolAnswers),
  }
}

/** Rounded down: a day with one failure among a million is not shown as perfect. */
function toPercent(part: number | null): number | null {
  return part === null ? null : Math.floor(part * 10_000) / 100
}
