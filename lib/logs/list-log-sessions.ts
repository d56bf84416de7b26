import { formatNanosAsUsd } from '@/lib/core/money'
import { readFromReplica } from '@/lib/db'
import type { LogSession } from '@/lib/schemas/logs'
import type { LogReader } from './log-reader'

/** A session's requests lie anywhere in a period: so many of the newest are looked at, however many there are. */
const REQUESTS_MAX = 50_000
const MODELS_SHOWN_MAX = 6

const STATEMENT = `
  WITH recent AS MATERIALIZED (
    SELECT session_id, created_at, generation_ms, status, cost_nanos, native_tokens_prompt, native_tokens_completion, model
    FROM generation
    WHERE organization_id = $1 AND created_at >= $2 AND created_at < $3 AND ($4::text IS NULL OR api_key_id = $4)
    ORDER BY created_at DESC, id DESC LIMIT $5
  )
  SELECT session_id, count(*)::int AS requests, count(*) FILTER (WHERE status = 'error')::int AS errors,
    min(created_at) AS first_at, max(created_at + make_interval(secs => coalesce(generation_ms, 0) / 1000.0)) AS last_at,
    sum(cost_nanos)::text AS cost_nanos, sum(native_tokens_prompt)::text AS prompt_tokens,
    sum(native_tokens_completion)::text AS completion_tokens, (array_agg(DISTINCT model))[1:${MODELS_SHOWN_MAX}] AS models,
    (SELECT count(*) FROM recent)::int AS looked_at
  FROM recent WHERE session_id IS NOT NULL
  GROUP BY session_id ORDER BY max(created_at) DESC, session_id LIMIT $6`

type Row = {
  session_id: string
  requests: number
  errors: number
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
  return { data: rows.map(toSession), is_partial: (rows[0]?.looked_at ?? 0) >= REQUESTS_MAX }
}

function toSession(row: Row): LogSession {
  return {
    session_id: row.session_id,
    requests: row.requests,
    errors: row.errors,
    first_at: row.first_at.toISOString(),
    last_at: row.last_at.toISOString(),
    cost_usd: formatNanosAsUsd(BigInt(row.cost_nanos)),
    prompt_tokens: Number(row.prompt_tokens),
    completion_tokens: Number(row.completion_tokens),
    models: row.models,
  }
}
