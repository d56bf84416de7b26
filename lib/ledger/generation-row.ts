import type { GenerationApi, GenerationAttempt, StoredGeneration } from './types'

/** A row of `generation`, as the ledger's queries read it. */
export interface GenerationRow {
  id: string
  organization_id: string
  created_at: Date
  api_key_id: string | null
  user_id: string | null
  request_id: string | null
  model: string
  requested_model: string
  provider: string | null
  endpoint_id: string | null
  price_version_id: string | null
  upstream_id: string | null
  streamed: boolean
  cancelled: boolean
  finish_reason: string | null
  native_finish_reason: string | null
  status: StoredGeneration['status']
  error_type: string | null
  native_tokens_prompt: bigint
  native_tokens_completion: bigint
  native_tokens_reasoning: bigint
  native_tokens_cached: bigint
  native_tokens_cache_write: bigint
  usage_estimated: boolean
  cost_nanos: bigint
  upstream_cost_nanos: bigint
  latency_ms: bigint | null
  generation_ms: bigint | null
  is_free: boolean
  app_referer: string | null
  app_title: string | null
  user_agent: string | null
  external_user: string | null
  session_id: string | null
  attempts: GenerationAttempt[]
  hold_nanos: bigint
  overrun_nanos: bigint
  ledger_transaction_id: bigint | null
  overrun_transaction_id: bigint | null
  api: GenerationApi | null
  is_byok: boolean
  byok_upstream_nanos: bigint
  preset: string | null
  router: string | null
  metadata: Record<string, string> | null
  trace: Record<string, unknown> | null
  app_categories: string[] | null
  cache_source_id: string | null
  service_tier: string | null
}

/** Names a database row in the words of the domain. */
export function toStoredGeneration(row: GenerationRow): StoredGeneration {
  return {
    id: row.id,
    organizationId: row.organization_id,
    apiKeyId: row.api_key_id,
    userId: row.user_id,
    createdAt: row.created_at,
    requestId: row.request_id,
    model: row.model,
    requestedModel: row.requested_model,
    provider: row.provider,
    endpointId: row.endpoint_id,
    priceVersionId: row.price_version_id,
    upstreamId: row.upstream_id,
    streamed: row.streamed,
    cancelled: row.cancelled,
    finishReason: row.finish_reason,
    nativeFinishReason: row.native_finish_reason,
    status: row.status,
    errorType: row.error_type,
    nativeTokensPrompt: Number(row.native_tokens_prompt),
    nativeTokensCompletion: Number(row.native_tokens_completion),
    nativeTokensReasoning: Number(row.native_tokens_reasoning),
    nativeTokensCached: Number(row.native_tokens_cached),
    nativeTokensCacheWrite: Number(row.native_tokens_cache_write),
    usageEstimated: row.usage_estimated,
    costNanos: row.cost_nanos,
    upstreamCostNanos: row.upstream_cost_nanos,
    latencyMs: row.latency_ms === null ? null : Number(row.latency_ms),
    generationMs: row.generation_ms === null ? null : Number(row.generation_ms),
    isFree: row.is_free,
    appReferer: row.app_referer,
    appTitle: row.app_title,
    userAgent: row.user_agent,
    externalUser: row.external_user,
    sessionId: row.session_id,
    attempts: row.attempts,
    holdNanos: row.hold_nanos,
    overrunNanos: row.overrun_nanos,
    ledgerTransactionId: row.ledger_transaction_id,
    overrunTransactionId: row.overrun_transaction_id,
    api: row.api,
    isByok: row.is_byok,
    byokUpstreamNanos: row.byok_upstream_nanos,
    preset: row.preset,
    router: row.router,
    metadata: row.metadata,
    trace: row.trace,
    appCategories: row.app_categories,
    cacheSourceId: row.cache_source_id,
    serviceTier: row.service_tier,
  }
}
