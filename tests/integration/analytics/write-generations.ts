import { queryAsOwner } from '@/tests/setup/owner-connection'

export type Written = {
  at: Date
  key?: string | null
  model?: string
  requested?: string
  provider?: string | null
  app?: string | null
  member?: string | null
  status?: 'completed' | 'error' | 'cancelled'
  prompt?: number
  completion?: number
  cached?: number
  costNanos?: number
  latencyMs?: number | null
  generationMs?: number | null
  more?: object
}

let ids = 0

const USUAL = {
  key: null,
  model: 'deepseek/deepseek-chat',
  provider: 'deepseek',
  app: null,
  member: null,
  status: 'completed',
  prompt: 10,
  completion: 5,
  cached: 4,
  costNanos: 0,
  latencyMs: null,
  generationMs: null,
  more: {},
} satisfies Partial<Written>

function toRow(organizationId: string, given: Written): object {
  const written = { ...USUAL, ...given }
  ids += 1
  return {
    id: `gen-written${ids}`,
    organization_id: organizationId,
    created_at: written.at.toISOString(),
    api_key_id: written.key,
    user_id: written.member,
    model: written.model,
    requested_model: given.requested ?? written.model,
    provider: written.provider,
    streamed: false,
    cancelled: false,
    status: written.status,
    native_tokens_prompt: written.prompt,
    native_tokens_completion: written.completion,
    native_tokens_reasoning: 2,
    native_tokens_cached: written.cached,
    native_tokens_cache_write: 0,
    usage_estimated: false,
    cost_nanos: written.costNanos,
    upstream_cost_nanos: 0,
    latency_ms: written.latencyMs,
    generation_ms: written.generationMs,
    is_free: false,
    is_byok: false,
    byok_upstream_nanos: 0,
    app_title: written.app,
    app_categories: [],
    attempts: [],
    hold_nanos: written.costNanos,
    overrun_nanos: 0,
    ledger_transaction_id: written.costNanos === 0 ? null : 1,
    cache_source_id: null,
    ...written.more,
  }
}

/** Generations as the ledger writes them, with their part of the rollup. Returns their ids. */
export async function writeGenerations(organizationId: string, written: readonly Written[]): Promise<string[]> {
  const rows = written.map((one) => toRow(organizationId, one))
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  const { rows: made } = await queryAsOwner(
    `WITH made AS (INSERT INTO generation (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::generation, $1)
       RETURNING *),
     hours AS (INSERT INTO usage_hourly AS u (organization_id, hour, api_key_id, model, provider, requests, errors, cancelled,
       prompt_tokens, completion_tokens, reasoning_tokens, cached_tokens, cache_write_tokens, cost_nanos, upstream_cost_nanos,
       byok_upstream_nanos)
     SELECT organization_id, date_trunc('hour', created_at, 'UTC'), coalesce(api_key_id, ''), model, coalesce(provider, ''),
       count(*), count(*) FILTER (WHERE status = 'error'), 0, sum(native_tokens_prompt), sum(native_tokens_completion),
       sum(native_tokens_reasoning), sum(native_tokens_cached), 0, sum(cost_nanos), 0, 0
     FROM made GROUP BY 1, 2, 3, 4, 5
     ON CONFLICT (organization_id, hour, api_key_id, model, provider) DO UPDATE SET
       requests = u.requests + EXCLUDED.requests, errors = u.errors + EXCLUDED.errors,
       prompt_tokens = u.prompt_tokens + EXCLUDED.prompt_tokens,
       completion_tokens = u.completion_tokens + EXCLUDED.completion_tokens,
       reasoning_tokens = u.reasoning_tokens + EXCLUDED.reasoning_tokens,
       cached_tokens = u.cached_tokens + EXCLUDED.cached_tokens, cost_nanos = u.cost_nanos + EXCLUDED.cost_nanos)
     SELECT id FROM made`,
    [JSON.stringify(rows)],
  )
  return made.map(({ id }: { id: string }) => id)
}
