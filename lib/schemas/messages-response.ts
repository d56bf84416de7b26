import { z } from 'zod'
import { routerMetadata } from './router-metadata'

const count = z.number().int().nonnegative()

export const messagesUsage = z.strictObject({
  /** Without cached and cache-write tokens, which stand apart. */
  input_tokens: count,
  cache_creation_input_tokens: count,
  cache_read_input_tokens: count,
  /** By lifetime; null when the request asked for both and the provider did not tell them apart. */
  cache_creation: z.strictObject({ ephemeral_5m_input_tokens: count, ephemeral_1h_input_tokens: count }).nullable(),
  output_tokens: count,
  output_tokens_details: z.strictObject({ thinking_tokens: count }),
  server_tool_use: z.null(),
  service_tier: z.literal('standard'),
  inference_geo: z.null(),
  /** USD that the balance is reduced by, exactly. */
  cost: z.number().nonnegative(),
  is_byok: z.boolean(),
  cost_details: z.strictObject({
    upstream_inference_cost: z.number().nullable(),
    upstream_inference_prompt_cost: z.number(),
    upstream_inference_completions_cost: z.number(),
    file_parser_cost: z.number().nonnegative().optional(),
  }),
})
export type MessagesUsage = z.infer<typeof messagesUsage>

const contentBlock = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string(), citations: z.null() }),
  z.strictObject({ type: z.literal('thinking'), thinking: z.string(), signature: z.string() }),
  z.strictObject({ type: z.literal('redacted_thinking'), data: z.string() }),
  z.strictObject({
    type: z.literal('tool_use'),
    id: z.string(),
    name: z.string(),
    input: z.record(z.string(), z.unknown()),
    caller: z.strictObject({ type: z.literal('direct') }),
  }),
])
export type ContentBlockOut = z.infer<typeof contentBlock>

/** Why an answer ended, the four fields that go together. */
const ending = {
  stop_reason: z
    .enum(['end_turn', 'max_tokens', 'model_context_window_exceeded', 'stop_sequence', 'tool_use', 'refusal'])
    .nullable(),
  stop_sequence: z.string().nullable(),
  stop_details: z
    .strictObject({ type: z.literal('refusal'), category: z.null(), explanation: z.string().nullable() })
    .nullable(),
  container: z.null(),
}
export const messagesResult = z.strictObject({
  id: z.string(),
  type: z.literal('message'),
  role: z.literal('assistant'),
  model: z.string(),
  content: z.array(contentBlock),
  ...ending,
  usage: messagesUsage,
  provider: z.string(),
  openrouter_metadata: routerMetadata.optional(),
})
export type MessagesResult = z.infer<typeof messagesResult>
export type MessagesEnding = Pick<MessagesResult, keyof typeof ending>

export const tokenCount = z.strictObject({
  /** An estimate from the size of the text: about four bytes to a token, whatever the model. */
  input_tokens: count,
})
