import { z } from 'zod'
import { plainText } from './plain-text'
import { ATTACHMENT_TYPES, CHAT_LIMITS } from './chat-limits'

export * from './chat-limits'

/** Chats of people in the dashboard: rooms with messages, kept on the server (api contract §5.3). */

/** Minted by whoever writes the message, so that saving it twice saves it once. */
const messageId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'must be 8 to 64 letters, digits, `-` or `_`.')

const title = plainText.min(1, 'Give the chat a name.').max(200, 'A name has at most 200 characters.')

const modelName = z.string().trim().min(1).max(300)

const EFFORTS = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh'] as const

export const chatSettings = z.strictObject({
  /** Models, `@preset/slug` or `@chain/slug`: each answers every message. */
  models: z
    .array(modelName)
    .min(1, 'Choose at least one model.')
    .max(CHAT_LIMITS.modelsPerChat, `A chat has at most ${CHAT_LIMITS.modelsPerChat} models.`)
    .refine((models) => new Set(models).size === models.length, 'Each model can be in a chat only once.'),
  /** Null: none is sent. */
  system_prompt: z.string().max(100_000, 'A system prompt has at most 100,000 characters.').nullable(),
  temperature: z.number().min(0).max(2).nullable(),
  max_tokens: z.number().int().min(1).max(1_000_000).nullable(),
  reasoning_effort: z.enum(EFFORTS).nullable(),
  /** How many earlier messages go with a new one; null: all. */
  history_count: z.number().int().min(0).max(1_000).nullable(),
})
export type ChatSettings = z.infer<typeof chatSettings>

const attachment = z.strictObject({
  id: messageId,
  name: plainText.min(1).max(300),
  media_type: z.enum(ATTACHMENT_TYPES, { error: `must be one of ${ATTACHMENT_TYPES.join(', ')}.` }),
  bytes: z.number().int().min(1).max(CHAT_LIMITS.attachmentBytes),
})
export type ChatAttachment = z.infer<typeof attachment>

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
const BASE64_LENGTH_MAX = Math.ceil(CHAT_LIMITS.attachmentBytes / 3) * 4

const savedAttachment = attachment.omit({ bytes: true }).extend({
  /** Base64. Absent for one that the message has already. */
  data: z
    .string()
    .max(BASE64_LENGTH_MAX, `A file has at most ${CHAT_LIMITS.attachmentBytes / 1024 / 1024} MB.`)
    .regex(BASE64, 'must be base64.')
    .optional(),
})

const MESSAGE_STATES = ['complete', 'streaming', 'stopped', 'interrupted', 'failed'] as const

const count = z.number().int().nonnegative().nullable()
const word = z.string().max(500).nullable()

/** What is known of the request that an answer came from; null where nothing was told. */
const answerResult = z.strictObject({
  generation_id: word,
  /** Which model and provider answered in the end. */
  model: word,
  provider: word,
  prompt_tokens: count,
  completion_tokens: count,
  reasoning_tokens: count,
  /** Exact decimal. */
  cost_usd: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/)
    .max(40)
    .nullable(),
  /** Milliseconds to the first token, and to the last one. */
  latency_ms: count,
  duration_ms: count,
})
export type ChatResult = z.infer<typeof answerResult>

/** Why an answer failed; `type` is the API's `error_type`. */
const answerError = z.strictObject({
  status: z.number().int(),
  type: word,
  message: z.string().max(5_000),
  retry_after_seconds: z.number().nullable(),
})
export type ChatAnswerError = z.infer<typeof answerError>

const text = z
  .string()
  .max(CHAT_LIMITS.textLength, `A message has at most ${CHAT_LIMITS.textLength.toLocaleString('en-US')} characters.`)

const messageFields = {
  id: messageId,
  /** The message that an answer belongs to; null for messages of people. */
  parent_id: messageId.nullable(),
  role: z.enum(['user', 'assistant']),
  /** Order within the chat. */
  position: z.number().int().min(0).max(1_000_000_000),
  content: text,
  reasoning: text.nullable(),
  /** Which model was asked; null for messages of people. */
  model: modelName.nullable(),
  state: z.enum(MESSAGE_STATES),
  error: answerError.nullable(),
  result: answerResult.nullable(),
}

/** So many characters of what is saved already stay, and the text that is sent follows them; absent: it is the whole. */
const keptLength = z.number().int().min(0).max(CHAT_LIMITS.textLength).optional()

export const savedMessage = z.strictObject({
  ...messageFields,
  content_from: keptLength,
  reasoning_from: keptLength,
  attachments: z
    .array(savedAttachment)
    .max(CHAT_LIMITS.attachmentsPerMessage, `A message has at most ${CHAT_LIMITS.attachmentsPerMessage} files.`),
})
export type SavedMessage = z.infer<typeof savedMessage>

export const chatMessage = z.strictObject({
  ...messageFields,
  attachments: z.array(attachment),
  created_at: z.string(),
  updated_at: z.string(),
})
export type ChatMessage = z.infer<typeof chatMessage>

const chat = z.strictObject({
  id: z.string(),
  title: z.string(),
  settings: chatSettings,
  message_count: z.number().int(),
  /** What is shared by link, as it was then; null: nothing. */
  share: z.strictObject({ path: z.string(), created_at: z.string(), message_count: z.number().int() }).nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})
export type ChatObject = z.infer<typeof chat>

export const chatParams = z.object({ id: z.string().min(1).max(100) })
export const attachmentParams = chatParams.extend({ attachment: z.string().min(1).max(100) })

const limit = z.coerce.number().int().min(1).max(100).optional()
const cursor = z.string().min(1).max(300).optional()

export const chatListQuery = z.object({
  /** Words that the name holds, or one message; messages are opened only for words of three letters or more. */
  search: z.string().trim().max(200).optional(),
  cursor,
  limit,
})
export const chatMessagesQuery = z.object({ cursor, limit })

export const createChatBody = z.object({ title, settings: chatSettings })
export const updateChatBody = z
  .object({ title: title.optional(), settings: chatSettings.optional() })
  .refine((body) => Object.values(body).some((value) => value !== undefined), 'Change at least one field.')

/** Messages that are new or changed, and ids of those that go, in one step. */
export const saveMessagesBody = z.object({
  messages: z
    .array(savedMessage)
    .max(CHAT_LIMITS.messagesPerSave, `Save at most ${CHAT_LIMITS.messagesPerSave} messages at once.`)
    .refine(
      (messages) => new Set(messages.map(({ id }) => id)).size === messages.length,
      'Each message has its own id.',
    ),
  deleted_ids: z.array(messageId).max(CHAT_LIMITS.messagesPerChat).optional(),
})

const nextCursor = z.string().nullable()
export const chatResponse = z.strictObject({ data: chat })

/** A chat of a list; in a search also which of its messages holds the words, if its name does not. */
const listedChat = chat.extend({
  match: z.strictObject({ message_id: z.string(), excerpt: z.string() }).optional(),
})
export type ListedChat = z.infer<typeof listedChat>
/** A search ends a page early when it has looked for long enough: an empty page with a cursor means “further back”. */
export const chatListResponse = z.strictObject({ data: z.array(listedChat), next_cursor: nextCursor })
/** Newest first. */
export const chatMessagesResponse = z.strictObject({ data: z.array(chatMessage), next_cursor: nextCursor })
export const savedMessagesResponse = z.strictObject({ data: chat })
export const deletedChatResponse = z.strictObject({ deleted: z.literal(true) })

/** What a link shows: words only, as they were when it was made. */
export const sharedChat = z.strictObject({
  title: z.string(),
  created_at: z.string(),
  messages: z.array(
    z.strictObject({
      id: z.string(),
      role: z.enum(['user', 'assistant']),
      content: z.string(),
      model: z.string().nullable(),
      attachments: z.array(z.string()),
    }),
  ),
})
export type SharedChat = z.infer<typeof sharedChat>
