import { z } from 'zod'
import { routerMetadata } from './router-metadata'

const toolCall = z.strictObject({
  id: z.string(),
  type: z.literal('function'),
  function: z.strictObject({ name: z.string(), arguments: z.string() }),
})

const reasoningDetail = z.looseObject({ type: z.string() })

const count = z.number().int().nonnegative()

export const chatUsage = z.strictObject({
  prompt_tokens: count,
  completion_tokens: count,
  total_tokens: count,
  prompt_tokens_details: z.strictObject({
    cached_tokens: count,
    cache_write_tokens: count,
    audio_tokens: count,
    video_tokens: count,
  }),
  completion_tokens_details: z.strictObject({ reasoning_tokens: count, audio_tokens: count, image_tokens: count }),
  /** USD that the balance is reduced by, exactly. */
  cost: z.number().nonnegative(),
  is_byok: z.boolean(),
  cost_details: z.strictObject({
    upstream_inference_cost: z.number().nullable(),
    upstream_inference_prompt_cost: z.number(),
    upstream_inference_completions_cost: z.number(),
    /** Part of `cost`: what recognising scanned pages took, each document a generation of its own; ours. */
    file_parser_cost: z.number().nonnegative().optional(),
  }),
})
export type ChatUsage = z.infer<typeof chatUsage>

const finishReason = z.enum(['stop', 'length', 'tool_calls', 'content_filter', 'error']).nullable()

export const chatCompletion = z.strictObject({
  id: z.string(),
  object: z.literal('chat.completion'),
  created: count,
  model: z.string(),
  provider: z.string(),
  system_fingerprint: z.string().nullable(),
  /** The tier that served it, where the provider says so. */
  service_tier: z.string().nullable().optional(),
  choices: z.array(
    z.strictObject({
      index: count,
      finish_reason: finishReason,
      native_finish_reason: z.string().nullable(),
      logprobs: z.unknown(),
      message: z.strictObject({
        role: z.literal('assistant'),
        content: z.string().nullable(),
        refusal: z.string().nullable(),
        reasoning: z.string().nullable(),
        reasoning_details: z.array(reasoningDetail).optional(),
        tool_calls: z.array(toolCall).optional(),
        /** Files that were read for the model; sent back with the next turn, they are not read again. */
        annotations: z.array(z.looseObject({ type: z.string() })).optional(),
      }),
    }),
  ),
  usage: chatUsage,
  /** When the request asked for it. */
  openrouter_metadata: routerMetadata.optional(),
})
export type ChatCompletion = z.infer<typeof chatCompletion>
