import { z } from 'zod'
import { chatBody } from './chat'
import { chatUsage } from './chat-response'
import { routerMetadata } from './router-metadata'

/**
 * The body of the legacy `POST /completions`: a prompt instead of messages, and the parameters of chat completions as far
 * as they mean anything without a conversation.
 */
const text = z.string().min(1, 'Send a prompt that is not empty.')

const shared = chatBody.omit({
  messages: true,
  tools: true,
  tool_choice: true,
  parallel_tool_calls: true,
  logprobs: true,
  top_logprobs: true,
}).shape

const unsupported = (name: string, fix: string) => z.null({ error: `\`${name}\` is not supported. ${fix}` }).optional()

export const completionsBody = z.object({
  ...shared,
  prompt: z.union([text, z.array(text).length(1)], {
    error: 'Send one prompt as a string (or an array of one string); token ids and several prompts are not supported.',
  }),
  n: z.literal(1, { error: 'Only one answer per request is given. Leave `n` out.' }).nullish(),
  best_of: z.literal(1, { error: 'Only one answer per request is given. Leave `best_of` out.' }).nullish(),
  echo: z.literal(false, { error: 'The prompt cannot be repeated in the answer. Leave `echo` out.' }).nullish(),
  suffix: unsupported('suffix', 'Put what follows into the prompt.'),
  logprobs: unsupported('logprobs', 'POST /chat/completions gives log probabilities.'),
})
export type CompletionsBody = z.infer<typeof completionsBody>

export const textCompletion = z.strictObject({
  id: z.string(),
  object: z.literal('text_completion'),
  created: z.number().int(),
  model: z.string(),
  provider: z.string(),
  system_fingerprint: z.string().nullable(),
  service_tier: z.string().nullable().optional(),
  choices: z.array(
    z.strictObject({
      index: z.number().int(),
      text: z.string(),
      reasoning: z.string().nullable(),
      logprobs: z.null(),
      finish_reason: z.string().nullable(),
      native_finish_reason: z.string().nullable(),
    }),
  ),
  usage: chatUsage,
  openrouter_metadata: routerMetadata.optional(),
})
export type TextCompletion = z.infer<typeof textCompletion>
