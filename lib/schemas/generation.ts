import { z } from 'zod'
import { chargeObject } from './charge'

export const generationQuery = z.object({ id: z.string().min(1, 'Give the id of a generation, `gen-…`.').max(100) })

const count = z.number().int()
const text = z.string().nullable()

/** `GET /generation`: every field of the public contract; null where it does not apply. */
export const generationResponse = z.strictObject({
  data: z.strictObject({
    id: z.string(),
    /** Which API was spoken: chat, completions, responses, messages, embeddings, or documents for a scan that was recognised; ours. */
    api: text,
    api_type: z.enum(['completions', 'embeddings']),
    /** What the app said of itself; ours, as its title and the two fields of notes. */
    app_categories: z.array(z.string()).nullable(),
    app_title: text,
    app_id: z.null(),
    cache_discount: z.number().nullable(),
    cancelled: z.boolean(),
    /** Why it cost what it cost; ours. */
    charge: chargeObject,
    created_at: z.string(),
    data_region: z.literal('global'),
    external_user: text,
    finish_reason: text,
    /** Milliseconds from the first token to the last. */
    generation_time: z.number().nullable(),
    http_referer: text,
    is_byok: z.boolean(),
    /** Milliseconds to the first token. */
    latency: z.number().nullable(),
    metadata: z.record(z.string(), z.string()).nullable(),
    model: z.string(),
    moderation_latency: z.null(),
    native_finish_reason: text,
    native_tokens_cached: count,
    native_tokens_completion: count,
    native_tokens_completion_images: z.null(),
    native_tokens_prompt: count,
    native_tokens_reasoning: count,
    num_fetches: z.null(),
    num_input_audio_prompt: z.null(),
    num_media_completion: z.null(),
    num_media_prompt: z.null(),
    num_search_results: z.null(),
    origin: z.string(),
    /** Slug of the preset. */
    preset_id: text,
    provider_name: text,
    provider_responses: z.array(
      z.strictObject({
        endpoint_id: z.string(),
        provider_name: z.string(),
        model_permaslug: z.string(),
        status: count.nullable(),
        latency: z.number().nullable(),
        is_byok: z.boolean(),
      }),
    ),
    request_id: text,
    response_cache_source_id: text,
    router: text,
    service_tier: text,
    session_id: text,
    streamed: z.boolean(),
    tokens_completion: count,
    tokens_prompt: count,
    /** USD billed, as `usage`. */
    total_cost: z.number(),
    trace: z.record(z.string(), z.unknown()).nullable(),
    upstream_id: text,
    /** USD that the provider takes: of us, or of the organization for its own key. */
    upstream_inference_cost: z.number(),
    usage: z.number(),
    user_agent: text,
    web_search_engine: z.null(),
    workspace_id: z.string(),
  }),
})
export type GenerationObject = z.infer<typeof generationResponse>['data']
