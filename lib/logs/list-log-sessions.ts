import { formatNanosAsUsd } from '@/lib/core/money'
import { readFromReplica } from '@/lib/db'
import type { LogSession } from '@/lib/schemas/logs'
import type { LogReader } from './log-reader'

/** A session's requests lie anywhere in a period: so many of the newest are looked at, however many there are. */
const REQUESTS_MAX = 50_000
const MODELS_SHOWN_MAX = 6

const OF_PERIOD =
  'organization_id = $1 AND created_at >= $2 AND created_at < $3 AND ($4::text IS NULL OR api_key_id = $4)'

/** What reached a provider and what was refused before, the newest of both together. */
const STATEMENT = `
  WITH answered AS (
    SELECT session_id, created_at, coalesce(generation_ms, 0) AS duration_ms, status, cost_nanos,
      native_tokens_prompt AS prompt_tokens, native_tokens_completion AS completion_tokens, model
    FROM generation WHERE ${OF_PERIOD} ORDER BY created_at DESC, id DESC LIMIT $5
  ), refused AS (
    SELECT session_id, created_at, duration_ms, 'refused', 0::bigint, 0, 0, nullif(requested_model, '')
    FROM refused_request WHERE ${OF_PERIOD} ORDER BY created_at DESC, id DESC LIMIT $5
  ), recent AS MATERIALIZED (
    SELECT * FROM (SELECT * FROM answered UNION ALL SELECT * FROM refused) AS requests ORDER BY created_at DESC LIMIT $5
  ), sessions AS (
    SELECT session_id, count(*)::int AS requests, count(*) FILTER (WHERE status = 'error')::int AS errors,
      count(*) FILTER (WHERE status = 'refused')::int AS refused, min(created_at) AS first_at, max(created_at) AS newest_at,
      max(created_at + make_interval(secs => duration_ms / 1000.0)) AS last_at, sum(cost_nanos)::text AS cost_nanos,
      sum(prompt_tokens)::text AS prompt_tokens, sum(completion_tokens)::text AS completion_tokens,
      coalesce((array_agg(DISTINCT model) FILTER (WHERE model IS NOT NULL))[1:${MODELS_SHOWN_MAX}], '{}') AS models
    FROM recent WHERE session_id IS NOT NULL
    GROUP BY session_id ORDER BY newest_at DESC, session_id LIMIT $6
  )
  SELECT looked.looked_at, sessions.* FROM (SELECT count(*)::int AS looked_at FROM recent) AS looked
  LEFT JOIN sessions ON true ORDER BY newest_at DESC, session_id`

/** One row without a session says how many requests were looked at where none of them named one. */
type Row = SessionRow | { session_id: null; looked_at: number }

type SessionRow = {
  session_id: string
  requests: number
  errors: number
  refused: number
  first_at: Date
  last_at: Date
  cost_nanos: string
  prompt_tokens: string
  completion_tokens: string
  models: string[]
  looked_at: number
}

/** Requests grouped by the session that their callers named, the one that was used last first. */
export async function listLogSessions({
  reader,
  from,
  to,
  limit,
}: {
  reader: LogReader
  from: Date
  to: Date
  limit: number
}): Promise<{ data: LogSession[]; is_partial: boolean }> {
  const values = [reader.organizationId, from, to, reader.apiKeyId, REQUESTS_MAX, limit]
  const { rows } = await readFromReplica((client) =>
    client.query<Row>({ name: 'log-sessions', text: STATEMENT, values }),
  )
  return {
    data: rows.flatMap((row) => (row.session_id === null ? [] : [toSession(row)])),
    is_partial: (rows[0]?.looked_at ?? 0) >= REQUESTS_MAX,
  }
}

function toSession(row: SessionRow): LogSession {
  return {
    session_id: row.session_id,
    requests: row.requests,
    errors: row.errors,
    refused: row.refused,
    first_at: row.first_at.toISOString(),
    last_at: row.last_at.toISOString(),
    cost_usd: formatNanosAsUsd(BigInt(row.cost_nanos)),
    prompt_tokens: Number(row.prompt_tokens),
    completion_tokens: Number(row.completion_tokens),
    models: row.models,
  }
}
