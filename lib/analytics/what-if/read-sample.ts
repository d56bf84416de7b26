import { readFromReplica } from '@/lib/db'
import type { ActivityFilter } from '@/lib/schemas/activity-question'
import { writeFilterConditions } from '../activity/dimensions'
import type { Period } from '../activity/find-period'
import type { SampledRequest } from './sampled-request'

/** So many newest requests are priced one by one; found by their index, they take some tens of milliseconds. */
const SAMPLE_MAX = 2_000

export type Sample = { requests: SampledRequest[]; ownKeys: number; isWhole: boolean }

type Row = {
  created_at: Date
  status: SampledRequest['status']
  finish_reason: string | null
  prompt_tokens: string
  completion_tokens: string
  reasoning_tokens: string
  cached_tokens: string
  cache_write_tokens: string
  cost_nanos: string
  is_byok: boolean
  is_free: boolean
}

type SampleQuestion = { organizationId: string; period: Period; filters: readonly ActivityFilter[] }

/** The newest requests of a period, as far as they are known one by one. */
export async function readSample({ organizationId, period, filters }: SampleQuestion): Promise<Sample> {
  const values: unknown[] = [organizationId, period.from, period.end, SAMPLE_MAX + 1]
  const conditions = writeFilterConditions(filters, (value) => `$${values.push(value)}`)
  const text = `
    SELECT created_at, status, finish_reason, prompt_tokens::text, completion_tokens::text, reasoning_tokens::text, cached_tokens::text,
      cache_write_tokens::text, cost_nanos::text, is_byok, is_free
    FROM activity_detail WHERE organization_id = $1 AND created_at >= $2 AND created_at < $3${conditions}
    ORDER BY created_at DESC, id DESC LIMIT $4`
  const { rows } = await readFromReplica((client) => client.query<Row>({ text, values }))
  const newest = rows.slice(0, SAMPLE_MAX)
  return {
    requests: newest.filter((row) => !row.is_byok).map(toRequest),
    ownKeys: newest.filter((row) => row.is_byok).length,
    isWhole: rows.length <= SAMPLE_MAX,
  }
}

function toRequest(row: Row): SampledRequest {
  const costNanos = BigInt(row.cost_nanos)
  return {
    createdAtMs: row.created_at.getTime(),
    status: row.status,
    usage: {
      promptTokens: Number(row.prompt_tokens),
      completionTokens: Number(row.completion_tokens),
      reasoningTokens: Number(row.reasoning_tokens),
      cachedTokens: Number(row.cached_tokens),
      cacheWriteTokens: Number(row.cache_write_tokens),
    },
    costNanos,
    isUnbilled: costNanos === 0n && (!row.is_free || row.status === 'error'),
    hasToolCalls: row.finish_reason === 'tool_calls',
  }
}
