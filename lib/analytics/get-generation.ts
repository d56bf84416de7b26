import { nanosToJsonNumber } from '@/lib/core/money'
import { requireGeneration, type StoredGeneration } from '@/lib/ledger'
import type { GenerationObject } from '@/lib/schemas/generation'
import { getProviderNames } from './provider-names'

/** A generation without the explanation of its charge, which lib/charges gives. */
type PlainGeneration = Omit<GenerationObject, 'charge'>

/** One generation with its cost and attempts. @throws AppError not_found, for another organization's too */
export async function getGeneration({
  organizationId,
  id,
}: {
  organizationId: string
  id: string
}): Promise<PlainGeneration> {
  const generation = await requireGeneration({ organizationId, id })
  return toGenerationObject(generation, await getProviderNames())
}

/** What never applies to a text completion here. */
const NOT_APPLICABLE = {
  app_id: null,
  cache_discount: null,
  moderation_latency: null,
  native_tokens_completion_images: null,
  num_fetches: null,
  num_input_audio_prompt: null,
  num_media_completion: null,
  num_media_prompt: null,
  num_search_results: null,
  web_search_engine: null,
} as const

function toGenerationObject(generation: StoredGeneration, nameOf: (slug: string) => string): PlainGeneration {
  const { latencyMs, generationMs } = generation
  return {
    ...NOT_APPLICABLE,
    id: generation.id,
    api: generation.api,
    api_type: generation.api === 'embeddings' ? 'embeddings' : 'completions',
    app_categories: generation.appCategories,
    app_title: generation.appTitle,
    cancelled: generation.cancelled,
    created_at: generation.createdAt.toISOString(),
    data_region: 'global',
    external_user: generation.externalUser,
    finish_reason: generation.finishReason,
    generation_time: generationMs === null ? null : Math.max(0, generationMs - (latencyMs ?? 0)),
    http_referer: generation.appReferer,
    is_byok: generation.isByok,
    latency: latencyMs,
    metadata: generation.metadata,
    model: generation.model,
    native_finish_reason: generation.nativeFinishReason,
    native_tokens_cached: generation.nativeTokensCached,
    native_tokens_completion: generation.nativeTokensCompletion,
    native_tokens_prompt: generation.nativeTokensPrompt,
    native_tokens_reasoning: generation.nativeTokensReasoning,
    origin: generation.appReferer ?? '',
    preset_id: generation.preset,
    provider_name: generation.provider === null ? null : nameOf(generation.provider),
    provider_responses: generation.attempts.map((attempt) => ({
      endpoint_id: attempt.endpoint_id,
      provider_name: nameOf(attempt.provider),
      model_permaslug: attempt.model,
      status: attempt.status,
      latency: attempt.latency_ms,
      is_byok: attempt.is_byok ?? false,
    })),
    request_id: generation.requestId,
    response_cache_source_id: generation.cacheSourceId,
    router: generation.router,
    service_tier: generation.serviceTier,
    session_id: generation.sessionId,
    streamed: generation.streamed,
    tokens_completion: generation.nativeTokensCompletion,
    tokens_prompt: generation.nativeTokensPrompt,
    total_cost: nanosToJsonNumber(generation.costNanos),
    trace: generation.trace,
    upstream_id: generation.upstreamId,
    upstream_inference_cost: nanosToJsonNumber(generation.upstreamCostNanos + generation.byokUpstreamNanos),
    usage: nanosToJsonNumber(generation.costNanos),
    user_agent: generation.userAgent,
    workspace_id: generation.organizationId,
  }
}
