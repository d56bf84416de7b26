import { FreshCache } from '@/lib/core/fresh-cache'
import { readFromReplica } from '@/lib/db'

/** Attempts that say something about an endpoint, and those among them that failed. */
export type AttemptCount = { requests: number; failures: number }

export type EndpointUptime = {
  /** By day, `YYYY-MM-DD` (UTC); days without traffic are left out. */
  days: ReadonlyMap<string, AttemptCount>
  /** The last half hour. */
  recent: AttemptCount
}

/** As many days as are told, the running one among them. */
export const UPTIME_DAYS = 90

const RECENT_MINUTES = 30

const READ = `
  SELECT endpoint_id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, sum(requests)::float8 AS requests,
    sum(failures)::float8 AS failures, sum(recent_requests)::float8 AS recent_requests,
    sum(recent_failures)::float8 AS recent_failures
  FROM (
    SELECT endpoint_id, hour_at AS at, requests, failures, 0 AS recent_requests, 0 AS recent_failures FROM endpoint_hour
    UNION ALL
    SELECT endpoint_id, minute_at, requests, failures,
      CASE WHEN minute_at >= now() - $2::int * interval '1 minute' THEN requests ELSE 0 END,
      CASE WHEN minute_at >= now() - $2::int * interval '1 minute' THEN failures ELSE 0 END
    FROM endpoint_minute
  ) AS both_tables
  WHERE at >= date_trunc('day', now(), 'UTC') - $1::int * interval '1 day'
  GROUP BY 1, 2`

type Row = {
  endpoint_id: string
  day: string
  requests: number
  failures: number
  recent_requests: number
  recent_failures: number
}

type UptimeById = ReadonlyMap<string, EndpointUptime>

/** One entry for all: a status page is looked at most when things go wrong. */
const uptimes = new FreshCache<UptimeById>({
  loadMany: async (keys) => {
    const found = await readUptimes()
    return new Map(keys.map((key) => [key, found]))
  },
  sizeMax: 1,
  freshMs: 30_000,
  staleMs: 5 * 60_000,
})

/** Every endpoint that had traffic lately, by its id; at most five minutes old. @throws whatever the database throws */
export async function getUptimeDays(): Promise<UptimeById> {
  return (await uptimes.get('all')) ?? new Map()
}

async function readUptimes(): Promise<UptimeById> {
  const query = { name: 'uptime-days', text: READ, values: [UPTIME_DAYS - 1, RECENT_MINUTES] }
  const { rows } = await readFromReplica((client) => client.query<Row>(query))
  const byId = new Map<string, { days: Map<string, AttemptCount>; recent: AttemptCount }>()
  for (const { endpoint_id: id, day, requests, failures, ...row } of rows) {
    const own = byId.get(id) ?? { days: new Map(), recent: { requests: 0, failures: 0 } }
    own.days.set(day, { requests, failures })
    own.recent.requests += row.recent_requests
    own.recent.failures += row.recent_failures
    byId.set(id, own)
  }
  return byId
}
