import { z } from 'zod'
import { rehearsalRequest } from './chains'
import { annotation, cacheControl, contentPart, textPart } from './content-parts'
import { NO_SEARCH_ENGINE, plugins } from './plugins'
import { providerPreferences } from './provider-preferences'
import { metadata, trace } from './request-notes'

/**
 * The body of `POST /chat/completions` (api contract §2.1, §2.2). Unknown fields are ignored, wrong types of known ones
 * are refused, and `null` means "not set" because many clients send it for every option.
 */

const name = z
  .string()
  .max(200)
  .nullish()
  .transform((value) => value ?? undefined)

/** One block of reasoning. Clients send back what they were given, so nothing that may be in one is lost here. */
export const reasoningDetail = z.object({
  type: z.enum(['reasoning.summary', 'reasoning.encrypted', 'reasoning.text', 'reasoning.server_tool_call']),
  id: z.string().nullish(),
  format: z.string().nullish(),
  index: z.number().int().nullish(),
  summary: z.string().optional(),
  data: z.string().optional(),
  text: z.string().nullish(),
  signature: z.string().nullish(),
  tool_name: z.string().optional(),
  arguments: z.unknown().optional(),
  result: z.unknown().optional(),
  tool_call_id: z.string().nullish(),
})

const toolCall = z.object({
  id: z.string(),
  type: z.literal('function').default('function'),
  function: z.object({ name: z.string(), arguments: z.string() }),
})

const systemMessage = z.object({
  role: z.enum(['system', 'developer']),
  content: z.union([z.string(), z.array(textPart)]),
  name,
})
const userMessage = z.object({
  role: z.literal('user'),
  content: z.union([z.string(), z.array(contentPart).min(1)]),
  name,
})
const assistantMessage = z.object({
  role: z.literal('assistant'),
  content: z.union([z.string(), z.array(contentPart)]).nullish(),
  name,
  refusal: z.string().nullish(),
  reasoning: z.string().nullish(),
  /** What OpenAI-compatible clients call `reasoning`. */
  reasoning_content: z.string().nullish(),
  reasoning_details: z.array(reasoningDetail).nullish(),
  /** The model that wrote it, for `pin_model`. */
  model: z.string().max(300).nullish(),
  tool_calls: z.array(toolCall).nullish(),
  /** Of an earlier answer: files in it are not read again. */
  annotations: z.array(annotation).max(1_000).nullish(),
})
const toolMessage = z.object({
  role: z.literal('tool'),
  tool_call_id: z.string(),
  content: z.union([z.string(), z.array(contentPart)]),
  name,
})

const message = z.discriminatedUnion('role', [systemMessage, userMessage, assistantMessage, toolMessage], {
  error: 'A message needs a `role`: system, developer, user, assistant or tool.',
})

const functionTool = z.object({
  type: z.literal('function', { error: describeToolType }),
  function: z.object({
    name: z.string().min(1).max(128),
    description: z
      .string()
      .nullish()
      .transform((value) => value ?? undefined),
    parameters: z
      .record(z.string(), z.unknown())
      .nullish()
      .transform((value) => value ?? undefined),
    strict: z.boolean().nullish(),
  }),
  cache_control: cacheControl.nullish().transform((value) => value ?? undefined),
})

const toolChoice = z.union([
  z.enum(['none', 'auto', 'required']),
  z.object({ type: z.literal('function'), function: z.object({ name: z.string() }) }),
])

const responseFormat = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text') }),
  z.object({ type: z.literal('json_object') }),
  z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({
      name: z.string().max(64),
      description: z.string().optional(),
      schema: z.record(z.string(), z.unknown()).optional(),
      strict: z.boolean().nullish(),
    }),
  }),
])

const effort = z.enum(['max', 'xhigh', 'high', 'medium', 'low', 'minimal', 'none'])

const reasoning = z.object({
  effort: effort.nullish(),
  max_tokens: z.number().int().positive().nullish(),
  exclude: z.boolean().nullish(),
  enabled: z.boolean().nullish(),
})

const SERVICE_TIERS = ['auto', 'default', 'fast', 'flex', 'priority', 'scale'] as const

const tokens = z.number().int().min(1).max(100_000_000).nullish()
const between = (min: number, max: number) => z.number().min(min).max(max).nullish()

export const chatBody = z.object({
  model: z.string().trim().min(1).max(300).nullish(),
  models: z.array(z.string().trim().min(1).max(300)).max(20).nullish(),
  /** Only `fallback` means something: it is what `models` does anyway. */
  route: z.string().nullish(),
  messages: z.array(message).min(1, 'Send at least one message.').max(10_000),
  /** Slug of a preset; the same as `@preset/slug` in `model`. */
  preset: z.string().trim().min(1).max(200).nullish(),
  provider: providerPreferences.nullish(),
  plugins,
  /** The older name of the plugin `context-compression`: `middle-out`, or an empty list against it. */
  transforms: z.array(z.string().max(100)).max(20).nullish(),
  stream: z.boolean().nullish(),
  max_tokens: tokens,
  max_completion_tokens: tokens,
  temperature: between(0, 2),
  top_p: between(0, 1),
  top_k: z.number().int().min(0).nullish(),
  min_p: between(0, 1),
  top_a: between(0, 1),
  frequency_penalty: between(-2, 2),
  presence_penalty: between(-2, 2),
  repetition_penalty: between(0, 2),
  seed: z.number().int().nullish(),
  stop: z.union([z.string(), z.array(z.string()).max(4)]).nullish(),
  logit_bias: z.record(z.string(), z.number().min(-100).max(100)).nullish(),
  logprobs: z.boolean().nullish(),
  top_logprobs: z.number().int().min(0).max(20).nullish(),
  tools: z.array(functionTool).max(512).nullish(),
  tool_choice: toolChoice.nullish(),
  parallel_tool_calls: z.boolean().nullish(),
  response_format: responseFormat.nullish(),
  /** How long the answer is meant to be, for models that can be told. */
  verbosity: z.enum(['low', 'medium', 'high', 'xhigh', 'max']).nullish(),
  reasoning: reasoning.nullish(),
  reasoning_effort: effort.nullish(),
  include_reasoning: z.boolean().nullish(),
  user: z.string().max(1_000).nullish(),
  session_id: z.string().max(256).nullish(),
  /** Marks the end of the conversation as a cache breakpoint. */
  cache_control: cacheControl.nullish(),
  prompt_cache_key: z.string().max(1_000).nullish(),
  prompt_cache_options: z.object({ mode: z.literal('explicit'), ttl: z.string().max(20).nullish() }).nullish(),
  service_tier: z.enum(SERVICE_TIERS).nullish(),
  /** Sees what a fallback chain does when a step of it fails; only with a chain of the caller's own. */
  rehearsal: rehearsalRequest.nullish(),
  debug: z.object({ echo_upstream_body: z.boolean().nullish() }).nullish(),
  metadata: metadata.nullish(),
  trace: trace.nullish(),
})
export type ChatBody = z.infer<typeof chatBody>

function describeToolType({ input }: { input?: unknown }): string {
  const isSearch = typeof input === 'string' && /^(openrouter:)?web_search/.test(input)
  return isSearch
    ? `the tool \`${input.slice(0, 60)}\` cannot run. ${NO_SEARCH_ENGINE}`
    : 'Only tools of type `function` are supported.'
}
