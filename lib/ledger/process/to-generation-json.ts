import type { GenerationRecord } from '../types'
import type { Claim } from './hold'

const NOT_IN_JSONB = /\\u(?:0000|d[89a-f])/i

/** Writes a generation as the JSON row that `ledger_capture` takes. */
export function toGenerationJson(record: GenerationRecord, costNanos: bigint, claim: Claim): string {
  const row = {
    id: record.id,
    organization_id: record.organizationId,
    created_at: record.createdAt,
    api_key_id: record.apiKeyId,
    user_id: record.userId,
    request_id: record.requestId,
    model: record.model,
    requested_model: record.requestedModel,
    provider: record.provider,
    endpoint_id: record.endpointId,
    price_version_id: record.priceVersionId,
    upstream_id: record.upstreamId,
    streamed: record.streamed,
    cancelled: record.cancelled,
    finish_reason: record.finishReason,
    native_finish_reason: record.nativeFinishReason,
    status: record.status,
    error_type: record.errorType,
    native_tokens_prompt: record.nativeTokensPrompt,
    native_tokens_completion: record.nativeTokensCompletion,
    native_tokens_reasoning: record.nativeTokensReasoning,
    native_tokens_cached: record.nativeTokensCached,
    native_tokens_cache_write: record.nativeTokensCacheWrite,
    usage_estimated: record.usageEstimated,
    cost_nanos: costNanos.toString(),
    upstream_cost_nanos: record.upstreamCostNanos.toString(),
    latency_ms: toInteger(record.latencyMs),
    generation_ms: toInteger(record.generationMs),
    is_free: record.isFree,
    app_referer: record.appReferer,
    app_title: record.appTitle,
    user_agent: record.userAgent,
    external_user: record.externalUser,
    session_id: record.sessionId,
    attempts: record.attempts,
    hold_nanos: claim.holdNanos.toString(),
    slice_id: claim.sliceId?.toString() ?? null,
    api: record.api,
    is_byok: record.isByok,
    byok_upstream_nanos: record.byokUpstreamNanos.toString(),
    preset: record.preset,
    router: record.router,
    metadata: record.metadata,
    trace: record.trace,
    app_categories: record.appCategories,
    cache_source_id: record.cacheSourceId,
    service_tier: record.serviceTier,
  }
  const json = JSON.stringify(row)
  // Text from clients and providers may hold what PostgreSQL refuses (NUL, half a surrogate pair); it must not lose a capture.
  return NOT_IN_JSONB.test(json) ? JSON.stringify(row, makeStorable) : json
}

function makeStorable(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return toStorableText(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [toStorableText(name), field]))
}

function toStorableText(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

function toInteger(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.round(milliseconds)
}
