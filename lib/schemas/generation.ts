import { z } from 'zod'

export const generationQuery = z.object({ id: z.string().min(1, 'Give the id of a generation, `gen-…`.').max(100) })

const count = z.number().int()
const text = z.string().nullable()

/** `GET /generation`: every field of the public contract; null where it does not apply. */
export const generationResponse = z.strictObject({
  data: z.strictObject({
    id: z.string(),
    api_type: z.literal('completions'),
    app_id: z.null(),
    cache_discount: z.number().nullable(),
    cancelled: z.boolean(),
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
    preset_id: z.null(),
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
    response_cache_source_id: z.null(),
    router: z.null(),
    service_tier: z.null(),
    session_id: text,
    streamed: z.boolean(),
    tokens_completion: count,
    tokens_prompt: count,
    /** USD billed, as `usage`. */
    total_cost: z.number(),
    upstream_id: text,
    upstream_inference_cost: z.number(),
    usage: z.number(),
    user_agent: text,
    web_search_engine: z.null(),
    workspace_id: z.string(),
  }),
})
export type GenerationObject = z.infer<typeof generationResponse>['data']
