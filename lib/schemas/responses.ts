import { z } from 'zod'
import { chatBody } from './chat'
import { audioInput, fileData, fileName, videoAddress } from './content-parts'
import { NO_SEARCH_ENGINE } from './plugins'

/**
 * The body of `POST /responses` (api contract §2.9, appendix D). The API is stateless: whatever would need a stored
 * response is refused. Unknown fields are ignored, and `null` means "not set".
 */

const textPart = z.object({ type: z.enum(['input_text', 'output_text', 'text']), text: z.string() })
const refusalPart = z.object({ type: z.literal('refusal'), refusal: z.string() })
const imagePart = z.object({
  type: z.literal('input_image'),
  image_url: z
    .string({ error: 'Send the image as `image_url`: files are not stored here, so there is no `file_id`.' })
    .max(20_000_000)
    .regex(/^(https?:\/\/|data:image\/)/i, 'must be an http(s) URL or a data:image/… URI.'),
  detail: z.enum(['auto', 'low', 'high', 'original']).nullish(),
})

const filePart = z
  .object({
    type: z.literal('input_file'),
    filename: fileName,
    file_data: fileData.nullish(),
    file_url: fileData.nullish(),
  })
  .refine(({ file_data, file_url }) => file_data ?? file_url, {
    error: 'Send the file as `file_data` or `file_url`: files are not stored here, so there is no `file_id`.',
  })
const audioPart = z.object({ type: z.literal('input_audio'), input_audio: audioInput })
const videoPart = z.object({ type: z.literal('input_video'), video_url: videoAddress })

const contentPart = z.discriminatedUnion('type', [textPart, refusalPart, imagePart, filePart, audioPart, videoPart], {
  error:
    'A content part is `input_text`, `input_image`, `input_file`, `input_audio`, `input_video`, `output_text` or `refusal`.',
})

/** Some clients answer a tool call with nothing. */
const content = z.union([z.string(), z.array(contentPart)])

const messageItem = z.object({
  type: z.literal('message'),
  role: z.enum(['user', 'assistant', 'system', 'developer']),
  content: content.nullish(),
})

const functionCallItem = z.object({
  type: z.literal('function_call'),
  call_id: z.string().min(1),
  name: z.string().min(1),
  namespace: z.string().nullish(),
  arguments: z.string(),
})

const functionOutputItem = z.object({
  type: z.literal('function_call_output'),
  call_id: z.string().min(1),
  output: content,
})

/** A call of a tool whose input is a plain text, as coding clients use them. */
const customCallItem = z.object({
  type: z.literal('custom_tool_call'),
  call_id: z.string().min(1),
  name: z.string().min(1),
  namespace: z.string().nullish(),
  input: z.string(),
})

const customOutputItem = z.object({
  type: z.literal('custom_tool_call_output'),
  call_id: z.string().min(1),
  output: content,
})

const reasoningItem = z.object({
  type: z.literal('reasoning'),
  id: z.string().nullish(),
  summary: z.array(z.object({ text: z.string() })).nullish(),
  content: z.array(z.object({ text: z.string() })).nullish(),
  encrypted_content: z.string().nullish(),
  signature: z.string().nullish(),
  format: z.string().nullish(),
})

const typedItem = z.discriminatedUnion(
  'type',
  [messageItem, functionCallItem, functionOutputItem, customCallItem, customOutputItem, reasoningItem],
  {
    error:
      'An input item is `message`, `function_call`, `function_call_output`, `custom_tool_call`, `custom_tool_call_output` or `reasoning`. Responses are not stored, so nothing can be referred to by its id.',
  },
)
export type InputItem = z.infer<typeof typedItem>

/** A message may leave its type out, and most people's do. */
const inputItem = z.preprocess(
  (item) =>
    typeof item === 'object' && item !== null && 'role' in item && !('type' in item)
      ? { ...item, type: 'message' }
      : item,
  typedItem,
)

const description = z.string().nullish()
const parameters = z.record(z.string(), z.unknown()).nullish()
const toolName = z.string().min(1).max(128)

const functionTool = z.looseObject({
  type: z.literal('function'),
  name: toolName,
  description,
  parameters,
  strict: z.boolean().nullish(),
})
export type FunctionTool = z.infer<typeof functionTool>

/** Its input is a text, with a grammar perhaps; no provider holds a model to that, so it is only told. */
const customTool = z.looseObject({
  type: z.literal('custom'),
  name: toolName,
  description,
  format: z.looseObject({ type: z.string(), definition: z.string().nullish() }).nullish(),
})
export type CustomTool = z.infer<typeof customTool>

const namespaceTool = z.looseObject({
  type: z.literal('namespace'),
  name: toolName,
  description,
  tools: z.array(z.union([functionTool, customTool, z.looseObject({ type: z.string() })])).max(512),
})

const STRICT_TOOLS: Readonly<Record<string, z.ZodType | undefined>> = {
  function: functionTool,
  custom: customTool,
  namespace: namespaceTool,
}

const tool = z
  .union([functionTool, customTool, namespaceTool, z.looseObject({ type: z.string() })])
  .superRefine((value, context) => {
    // The last form takes everything, so what is wrong with a function has to be said here.
    const problem = STRICT_TOOLS[value.type]?.safeParse(value).error?.issues[0]
    if (problem) context.addIssue({ code: 'custom', message: problem.message, path: problem.path })
    // The plain `web_search` is sent by coding clients with every request and left out; who names ours means it.
    if (value.type === 'openrouter:web_search') {
      context.addIssue({ code: 'custom', message: `the tool cannot run. ${NO_SEARCH_ENGINE}`, path: ['type'] })
    }
  })
export type ResponsesTool = z.infer<typeof tool>

const toolChoice = z.union(
  [
    z.enum(['none', 'auto', 'required']),
    z.object({ type: z.enum(['function', 'custom']), name: z.string(), namespace: z.string().nullish() }),
    z.object({
      type: z.literal('allowed_tools'),
      mode: z.enum(['auto', 'required']),
      tools: z.array(z.looseObject({ type: z.string(), name: z.string().nullish(), namespace: z.string().nullish() })),
    }),
  ],
  {
    error:
      'must be "none", "auto", "required", {"type": "function", "name": "…"}, {"type": "custom", "name": "…"} or {"type": "allowed_tools", "mode": "auto", "tools": […]}.',
  },
)

const textFormat = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text') }),
  z.object({ type: z.literal('json_object') }),
  z.object({
    type: z.literal('json_schema'),
    name: z.string().max(64),
    description,
    schema: z.record(z.string(), z.unknown()),
    strict: z.boolean().nullish(),
  }),
])

const {
  model,
  models,
  preset,
  provider,
  plugins,
  temperature,
  top_p,
  top_k,
  frequency_penalty,
  presence_penalty,
  user,
  session_id,
  metadata,
  trace,
} = chatBody.shape

const reasoning = z.object({
  effort: chatBody.shape.reasoning_effort,
  summary: z.enum(['auto', 'concise', 'detailed']).nullish(),
  max_tokens: z.number().int().positive().nullish(),
  enabled: z.boolean().nullish(),
})

export const responsesBody = z.object({
  model,
  models,
  preset,
  provider,
  plugins,
  input: z.union([z.string().min(1), z.array(inputItem).min(1, 'Send at least one item.').max(10_000)], {
    error: (issue) => (issue.input === undefined ? 'Send the prompt as a string or a list of items.' : undefined),
  }),
  instructions: z.string().nullish(),
  /** Only the log probabilities of the text change anything; the rest is always there or never. */
  include: z.array(z.string()).max(50).nullish(),
  top_logprobs: chatBody.shape.top_logprobs,
  stream: z.boolean().nullish(),
  store: z.literal(false, { error: 'Responses are not stored here. Send `store: false`, or leave it out.' }).nullish(),
  previous_response_id: z
    .null({ error: 'Responses are not stored here. Send the whole conversation in `input` instead.' })
    .optional(),
  background: z.literal(false, { error: 'A response cannot run in the background here.' }).nullish(),
  tools: z.array(tool).max(512).nullish(),
  tool_choice: toolChoice.nullish(),
  parallel_tool_calls: z.boolean().nullish(),
  max_output_tokens: chatBody.shape.max_tokens,
  temperature,
  top_p,
  top_k,
  frequency_penalty,
  presence_penalty,
  reasoning: reasoning.nullish(),
  text: z.object({ format: textFormat.nullish(), verbosity: z.string().nullish() }).nullish(),
  metadata,
  trace,
  prompt_cache_key: z.string().nullish(),
  safety_identifier: z.string().nullish(),
  user,
  session_id,
})
export type ResponsesBody = z.infer<typeof responsesBody>
