import type { QueryConfig } from 'pg'
import { getPool } from '@/lib/db'
import type { MinuteCounts } from './minute-counts'

/** What a process saw of an endpoint within a minute (number of minutes since 1970). */
export type MinuteRow = { endpointId: string; processId: string; minute: number; counts: MinuteCounts }

/** How an endpoint looks to a process right now. All in ms from now; null = not so. */
export type EndpointCondition = {
  /** How long ago the last failure was that no success followed. */
  failedMsAgo: number | null
  /** How long the process will go on using it as a last resort only. */
  ejectedMs: number | null
  /** How long the provider wants no requests. */
  blockedMs: number | null
}

export type OwnMinute = Omit<MinuteRow, 'processId'> & { condition: EndpointCondition }
export type PeerMinute = MinuteRow & { condition: EndpointCondition }

/** A statement that takes longer is given up; what it would have written goes with the next one. */
const TIMEOUT_MS = 4_000

/**
 * Times travel as distances from now, so that only the database's clock counts. Rows hold the whole minute so far:
 * writing one again changes nothing.
 */
const EXCHANGE = `
  WITH written AS (
    INSERT INTO endpoint_minute (minute_at, endpoint_id, process_id, requests, failures, rate_limited, tool_answers,
      tool_errors, latency, throughput, failed_at, ejected_until, blocked_until)
    SELECT to_timestamp(minute * 60), endpoint_id, $1, requests, failures, rate_limited, tool_answers, tool_errors, latency,
      throughput, now() - failed_ms_ago * interval '1 ms', now() + ejected_ms * interval '1 ms',
      now() + blocked_ms * interval '1 ms'
    FROM jsonb_to_recordset($2::jsonb) AS own (minute float8, endpoint_id text, requests int, failures int, rate_limited int,
      tool_answers int, tool_errors int, latency int[], throughput int[], failed_ms_ago float8, ejected_ms float8,
      blocked_ms float8)
    ON CONFLICT (minute_at, endpoint_id, process_id) DO UPDATE SET requests = EXCLUDED.requests,
      failures = EXCLUDED.failures, rate_limited = EXCLUDED.rate_limited, tool_answers = EXCLUDED.tool_answers,
      tool_errors = EXCLUDED.tool_errors, latency = EXCLUDED.latency, throughput = EXCLUDED.throughput,
      failed_at = EXCLUDED.failed_at, ejected_until = EXCLUDED.ejected_until, blocked_until = EXCLUDED.blocked_until
  )
  SELECT endpoint_id, process_id, (extract(epoch FROM minute_at) / 60)::int AS minute, requests, failures, rate_limited,
    tool_answers, tool_errors, latency, throughput,
    (extract(epoch FROM now() - failed_at) * 1000)::float8 AS failed_ms_ago,
    (extract(epoch FROM ejected_until - now()) * 1000)::float8 AS ejected_ms,
    (extract(epoch FROM blocked_until - now()) * 1000)::float8 AS blocked_ms
  FROM endpoint_minute
  WHERE minute_at >= now() - $3::int * interval '1 minute' AND process_id <> $1`

type StoredMinute = {
  endpoint_id: string
  process_id: string
  minute: number
  requests: number
  failures: number
  rate_limited: number
  tool_answers: number
  tool_errors: number
  latency: number[]
  throughput: number[]
  failed_ms_ago: number | null
  ejected_ms: number | null
  blocked_ms: number | null
}

/**
 * Writes this process's minutes and reads those of all others since some minutes ago, in one statement.
 * @throws whatever the database throws; nothing was written then, and the same call can be made again
 */
export async function exchangeMinutes({
  processId,
  minutes,
  sinceMinutes,
}: {
  processId: string
  minutes: readonly OwnMinute[]
  sinceMinutes: number
}): Promise<PeerMinute[]> {
  const query: QueryConfig & { query_timeout: number } = {
    name: 'endpoint-exchange',
    text: EXCHANGE,
    values: [processId, JSON.stringify(minutes.map(toStored)), sinceMinutes],
    query_timeout: TIMEOUT_MS,
  }
  const { rows } = await getPool().query<StoredMinute>(query)
  return rows.map(fromStored)
}

function toStored({ endpointId, minute, counts, condition }: OwnMinute): Omit<StoredMinute, 'process_id'> {
  return {
    endpoint_id: endpointId,
    minute,
    requests: counts.requests,
    failures: counts.failures,
    rate_limited: counts.rateLimited,
    tool_answers: counts.toolAnswers,
    tool_errors: counts.toolErrors,
    latency: counts.latency,
    throughput: counts.throughput,
    failed_ms_ago: condition.failedMsAgo,
    ejected_ms: condition.ejectedMs,
    blocked_ms: condition.blockedMs,
  }
}

function fromStored(row: StoredMinute): PeerMinute {
  return {
    endpointId: row.endpoint_id,
    processId: row.process_id,
    minute: row.minute,
    counts: {
      requests: row.requests,
      failures: row.failures,
      rateLimited: row.rate_limited,
      toolAnswers: row.tool_answers,
      toolErrors: row.tool_errors,
      latency: row.latency,
      throughput: row.throughput,
    },
    condition: { failedMsAgo: row.failed_ms_ago, ejectedMs: row.ejected_ms, blockedMs: row.blocked_ms },
  }
}
