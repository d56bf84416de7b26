import { z } from 'zod'
import { routerMetadata } from './router-metadata'

const count = z.number().int().nonnegative()
const itemStatus = z.enum(['in_progress', 'completed', 'incomplete'])

const outputItem = z.discriminatedUnion('type', [
  z.strictObject({
    id: z.string(),
    type: z.literal('message'),
    role: z.literal('assistant'),
    status: itemStatus,
    content: z.array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('output_text'),
          text: z.string(),
          annotations: z.array(z.unknown()),
          logprobs: z.array(z.unknown()),
        }),
        z.strictObject({ type: z.literal('refusal'), refusal: z.string() }),
      ]),
    ),
  }),
  z.strictObject({
    id: z.string(),
    type: z.literal('reasoning'),
    status: itemStatus,
    summary: z.array(z.strictObject({ type: z.literal('summary_text'), text: z.string() })),
    content: z.array(z.strictObject({ type: z.literal('reasoning_text'), text: z.string() })),
    encrypted_content: z.string().nullable(),
    signature: z.string().optional(),
    format: z.string().optional(),
  }),
  z.strictObject({
    id: z.string(),
    type: z.literal('function_call'),
    status: itemStatus,
    call_id: z.string(),
    name: z.string(),
    namespace: z.string().optional(),
    arguments: z.string(),
  }),
  z.strictObject({
    id: z.string(),
    type: z.literal('custom_tool_call'),
    status: itemStatus,
    call_id: z.string(),
    name: z.string(),
    namespace: z.string().optional(),
    input: z.string(),
  }),
])

const responseUsage = z.strictObject({
  input_tokens: count,
  input_tokens_details: z.strictObject({ cached_tokens: count, cache_write_tokens: count }),
  output_tokens: count,
  output_tokens_details: z.strictObject({ reasoning_tokens: count }),
  total_tokens: count,
  /** USD that the balance is reduced by, exactly. */
  cost: z.number().nonnegative(),
  is_byok: z.boolean(),
  cost_details: z.strictObject({
    upstream_inference_cost: z.number().nullable(),
    upstream_inference_input_cost: z.number(),
    upstream_inference_output_cost: z.number(),
  }),
})

/** What `POST /responses` answers, and what the last event of its stream carries. */
export const responseObject = z.strictObject({
  id: z.string().startsWith('resp_'),
  object: z.literal('response'),
  created_at: count,
  completed_at: count.nullable(),
  status: z.enum(['in_progress', 'completed', 'incomplete', 'failed']),
  background: z.literal(false),
  error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  error_type: z.string().optional(),
  incomplete_details: z.strictObject({ reason: z.enum(['max_output_tokens', 'content_filter']) }).nullable(),
  model: z.string(),
  provider: z.string(),
  openrouter_metadata: routerMetadata.optional(),
  output: z.array(outputItem),
  output_text: z.string(),
  usage: responseUsage.optional(),
  instructions: z.string().nullable(),
  max_output_tokens: count.nullable(),
  max_tool_calls: z.null(),
  metadata: z.record(z.string(), z.string()),
  tools: z.array(z.looseObject({ type: z.string() })),
  tool_choice: z.union([z.string(), z.looseObject({ type: z.string() })]),
  parallel_tool_calls: z.boolean(),
  temperature: z.number().nullable(),
  top_p: z.number().nullable(),
  frequency_penalty: z.number().nullable(),
  presence_penalty: z.number().nullable(),
  top_logprobs: count,
  reasoning: z.strictObject({ effort: z.string().nullable(), summary: z.string().nullable() }),
  text: z.looseObject({ format: z.looseObject({ type: z.string() }) }),
  user: z.string().nullable(),
  prompt_cache_key: z.string().nullable(),
  safety_identifier: z.string().nullable(),
  store: z.literal(false),
  truncation: z.literal('disabled'),
  previous_response_id: z.null(),
  service_tier: z.null(),
})
