import { z } from 'zod'
import { chatBody } from './chat'
import { plugins } from './plugins'
import { providerPreferences } from './provider-preferences'
import { trace } from './request-notes'

/**
 * The body of `POST /messages` (api contract, appendix D): the Messages API as its clients speak it. Unknown fields and
 * betas (`context_management`, …) are ignored, wrong types of known ones are refused, `null` means "not set".
 */

const cacheControl = z.object({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).nullish() }).nullish()
export type CacheControlInput = z.infer<typeof cacheControl>

const textBlock = z.object({ type: z.literal('text'), text: z.string(), cache_control: cacheControl })
export type TextBlock = z.infer<typeof textBlock>

const urlSource = z.object({
  type: z.literal('url'),
  url: z
    .string()
    .max(10_000)
    .regex(/^https?:\/\//i, 'must be an http(s) URL.'),
})

const imageBlock = z.object({
  type: z.literal('image'),
  source: z.discriminatedUnion(
    'type',
    [
      z.object({
        type: z.literal('base64'),
        media_type: z.string().regex(/^image\/[\w.+-]+$/, 'must be an image type such as image/png.'),
        data: z.string().min(1).max(20_000_000),
      }),
      urlSource,
    ],
    { error: 'An image’s source is `base64` or `url`; uploaded files are not supported.' },
  ),
  cache_control: cacheControl,
})

const documentBlock = z.object({
  type: z.literal('document'),
  source: z.discriminatedUnion(
    'type',
    [
      z.object({
        type: z.literal('base64'),
        media_type: z.literal('application/pdf', { error: 'must be application/pdf; send text as a `text` source.' }),
        data: z.string().min(1).max(20_000_000),
      }),
      urlSource,
      z.object({ type: z.literal('text'), media_type: z.literal('text/plain').nullish(), data: z.string() }),
      z.object({
        type: z.literal('content'),
        content: z.union([z.string(), z.array(z.discriminatedUnion('type', [textBlock, imageBlock]))]),
      }),
    ],
    { error: 'A document’s source is `base64`, `url`, `text` or `content`; uploaded files are not supported.' },
  ),
  title: z.string().max(500).nullish(),
  context: z.string().nullish(),
  cache_control: cacheControl,
})
export type DocumentBlock = z.infer<typeof documentBlock>

const toolResultContent = z.discriminatedUnion('type', [textBlock, imageBlock, documentBlock], {
  error: 'The content of a tool result is `text`, `image` or `document` blocks.',
})
export type ContentBlock = z.infer<typeof toolResultContent>

const toolResultBlock = z.object({
  type: z.literal('tool_result'),
  tool_use_id: z.string().min(1),
  content: z.union([z.string(), z.array(toolResultContent)], { error: describeContent }).nullish(),
  is_error: z.boolean().nullish(),
  cache_control: cacheControl,
})
export type ToolResultBlock = z.infer<typeof toolResultBlock>

const userBlock = z.discriminatedUnion('type', [textBlock, imageBlock, documentBlock, toolResultBlock], {
  error: 'A block of a user message is `text`, `image`, `document` or `tool_result`.',
})
export type UserBlock = z.infer<typeof userBlock>

const assistantBlock = z.discriminatedUnion(
  'type',
  [
    textBlock,
    z.object({ type: z.literal('thinking'), thinking: z.string(), signature: z.string().nullish() }),
    z.object({ type: z.literal('redacted_thinking'), data: z.string() }),
    z.object({
      type: z.literal('tool_use'),
      id: z.string().min(1),
      name: z.string().min(1).max(128),
      input: z.record(z.string(), z.unknown()).nullish(),
    }),
  ],
  { error: 'A block of an assistant message is `text`, `thinking`, `redacted_thinking` or `tool_use`.' },
)
export type AssistantBlock = z.infer<typeof assistantBlock>

const messageParam = z.discriminatedUnion(
  'role',
  [
    z.object({
      role: z.literal('user'),
      content: z.union([z.string(), z.array(userBlock)], { error: describeContent }),
    }),
    z.object({
      role: z.literal('assistant'),
      content: z.union([z.string(), z.array(assistantBlock)], { error: describeContent }),
    }),
    /** Instructions between two turns, as coding clients send them. */
    z.object({
      role: z.literal('system'),
      content: z.union([z.string(), z.array(textBlock)], { error: describeContent }),
    }),
  ],
  { error: 'A message needs a `role`: user, assistant or system.' },
)
export type MessageParam = z.infer<typeof messageParam>

const tool = z
  .object({
    type: z.string().nullish(),
    name: z.string().min(1).max(128),
    description: z.string().nullish(),
    input_schema: z.record(z.string(), z.unknown()).nullish(),
    strict: z.boolean().nullish(),
    cache_control: cacheControl,
  })
  .superRefine(({ type, name, input_schema }, context) => {
    if (type && type !== 'custom') {
      const message = `The server tool \`${name}\` (${type}) is not available here. Send tools of your own, with an \`input_schema\`.`
      context.addIssue({ code: 'custom', path: ['type'], message })
    } else if (!input_schema) {
      context.addIssue({ code: 'custom', path: ['input_schema'], message: `The tool \`${name}\` needs one.` })
    }
  })

const oneAtATime = { disable_parallel_tool_use: z.boolean().nullish() }
const toolChoice = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('auto'), ...oneAtATime }),
    z.object({ type: z.literal('any'), ...oneAtATime }),
    z.object({ type: z.literal('none') }),
    z.object({ type: z.literal('tool'), name: z.string().min(1), ...oneAtATime }),
  ],
  { error: 'must be of type auto, any, none or tool.' },
)

const display = z.enum(['summarized', 'omitted']).nullish()
const thinking = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('enabled'), budget_tokens: z.number().int().positive(), display }),
    z.object({ type: z.literal('disabled') }),
    z.object({ type: z.literal('adaptive'), display }),
  ],
  { error: 'must be of type enabled, disabled or adaptive.' },
)

const outputFormat = z.object({ type: z.literal('json_schema'), schema: z.record(z.string(), z.unknown()) })
const outputConfig = z.object({
  effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']).nullish(),
  format: outputFormat.nullish(),
})

const modelName = z.string().trim().min(1).max(300)

/** What decides how many tokens a prompt has; the body of `POST /messages/count_tokens`. */
export const countTokensBody = z.object({
  model: modelName.nullish(),
  messages: z.array(messageParam).min(1, 'Send at least one message.').max(10_000),
  system: z.union([z.string(), z.array(textBlock)], { error: describeContent }).nullish(),
  tools: z.array(tool).max(512).nullish(),
  tool_choice: toolChoice.nullish(),
  thinking: thinking.nullish(),
  output_config: outputConfig.nullish(),
})
export type CountTokensBody = z.infer<typeof countTokensBody>

export const messagesBody = countTokensBody.extend({
  models: z.array(modelName).max(20).nullish(),
  /** Models to try when the first fails, in the Messages API's own form. */
  fallbacks: z
    .array(z.object({ model: modelName }))
    .max(3)
    .nullish(),
  preset: chatBody.shape.preset,
  provider: providerPreferences.nullish(),
  plugins,
  stream: z.boolean().nullish(),
  max_tokens: z.number().int().min(1).max(100_000_000).nullish(),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  top_k: z.number().int().min(0).nullish(),
  stop_sequences: z.array(z.string()).max(64).nullish(),
  /** Marks the last text of the conversation as a cache breakpoint. */
  cache_control: cacheControl,
  metadata: z.object({ user_id: z.string().max(10_000).nullish() }).nullish(),
  user: z.string().max(1_000).nullish(),
  session_id: z.string().max(256).nullish(),
  trace: trace.nullish(),
})
export type MessagesBody = z.infer<typeof messagesBody>

type Unmatched = { code: string; errors?: readonly (readonly { path: readonly PropertyKey[]; message: string }[])[] }

/** Says what is wrong inside an array of blocks, which a union would otherwise hide behind "invalid input". */
function describeContent(issue: Unmatched): string {
  const inner = issue.errors?.at(-1)?.[0]
  if (!inner || inner.path.length === 0) return 'must be a string or an array of content blocks.'
  const [index, ...rest] = inner.path
  return `block ${String(index)}${rest.length > 0 ? `, \`${rest.map(String).join('.')}\`` : ''}: ${inner.message}`
}
