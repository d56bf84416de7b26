import { formatNanosAsUsd } from '@/lib/core/money'
import type { StoredGeneration } from '@/lib/ledger'
import type { Refusal } from '@/lib/refusals'
import type { LogRow } from '@/lib/schemas/logs'
import type { Names } from './read-names'

export type RowNames = Names & { providerOf: (slug: string) => string }

/** A generation as the log lists it. */
export function toGenerationLogRow(generation: StoredGeneration, names: RowNames): LogRow {
  const { provider } = generation
  return {
    id: generation.id,
    created_at: generation.createdAt.toISOString(),
    status: generation.status,
    model: generation.model,
    requested_model: generation.requestedModel,
    provider,
    provider_name: provider === null ? null : names.providerOf(provider),
    key: names.keyOf(generation.apiKeyId),
    member: names.memberOf(generation.userId),
    app: generation.appTitle ?? generation.appReferer,
    api: generation.api,
    error_type: generation.errorType,
    finish_reason: generation.finishReason,
    streamed: generation.streamed,
    is_byok: generation.isByok,
    is_cached: generation.cacheSourceId !== null,
    attempts: generation.attempts.length,
    prompt_tokens: generation.nativeTokensPrompt,
    completion_tokens: generation.nativeTokensCompletion,
    reasoning_tokens: generation.nativeTokensReasoning,
    cached_tokens: generation.nativeTokensCached,
    cost_usd: formatNanosAsUsd(generation.costNanos),
    latency_ms: generation.latencyMs,
    generation_ms: generation.generationMs,
    session_id: generation.sessionId,
  }
}

const NOTHING_USED = {
  prompt_tokens: 0,
  completion_tokens: 0,
  reasoning_tokens: 0,
  cached_tokens: 0,
  cost_usd: '0',
  latency_ms: null,
} as const

/** A refused request as the log lists it. */
export function toRefusalLogRow(refusal: Refusal, names: RowNames): LogRow {
  return {
    ...NOTHING_USED,
    id: refusal.id,
    created_at: refusal.createdAt.toISOString(),
    status: 'refused',
    model: refusal.requestedModel,
    requested_model: refusal.requestedModel,
    provider: null,
    provider_name: null,
    key: names.keyOf(refusal.apiKeyId),
    member: names.memberOf(refusal.userId),
    app: refusal.appTitle ?? refusal.appReferer,
    api: refusal.api,
    error_type: refusal.errorCode,
    finish_reason: null,
    streamed: refusal.streamed,
    is_byok: false,
    is_cached: false,
    attempts: 0,
    generation_ms: refusal.durationMs,
    session_id: refusal.sessionId,
  }
}
