import type { ChatBody } from '@/lib/schemas/chat'
import type { ContentPart } from '@/lib/schemas/content-parts'
import { measureMedia } from './content/measure-media'

export type PromptSize = {
  /** No tokenizer makes more: one token per byte, plus framing and a generous count per image. */
  tokensMax: number
  /** No tokenizer makes fewer, for text that people and programs write. */
  tokensMin: number
  /** What English and code usually make; for bills of streams whose provider never reported usage. */
  tokensTypical: number
  images: number
  /** What a model must be able to read beside text: `image`, `audio`, `video`. Files become text where it cannot read them. */
  modalities: readonly string[]
  /** Asks for cache entries that last an hour, which cost more to write. */
  keepsAnHour?: boolean | undefined
}

/** Byte-level tokenizers spend at least one byte a token; the densest ones pack whole phrases of at most this many bytes. */
const BYTES_PER_TOKEN_MAX = 16
const BYTES_PER_TOKEN_TYPICAL = 4
/** Role markers and separators around each message. */
const TOKENS_PER_MESSAGE = 16
const NO_MODALITIES: readonly string[] = []

type Measured = Pick<ChatBody, 'messages' | 'tools' | 'response_format' | 'cache_control'>

/** Bounds for the tokens of a request's prompt, without a tokenizer and without looking at the content. */
export function estimatePromptTokens(body: Measured): PromptSize {
  let bytes = 0
  const media = { tokensMax: 0, tokensTypical: 0, images: 0, modalities: NO_MODALITIES }
  for (const message of body.messages) {
    const content = message.content ?? ''
    bytes += typeof content === 'string' ? Buffer.byteLength(content) : measureParts(content, media)
    if (message.role === 'assistant') bytes += measureAssistantExtras(message)
  }
  if (body.tools) bytes += Buffer.byteLength(JSON.stringify(body.tools))
  if (body.response_format) bytes += Buffer.byteLength(JSON.stringify(body.response_format))
  return {
    tokensMax: bytes + body.messages.length * TOKENS_PER_MESSAGE + media.tokensMax,
    tokensMin: Math.floor(bytes / BYTES_PER_TOKEN_MAX),
    tokensTypical: Math.ceil(bytes / BYTES_PER_TOKEN_TYPICAL) + media.tokensTypical,
    images: media.images,
    modalities: media.modalities,
    keepsAnHour: keepsAnHour(body),
  }
}

/** UTF-8 bytes of the texts; what else there is goes to `media`. */
function measureParts(parts: readonly ContentPart[], media: MediaTotal): number {
  let bytes = 0
  for (const part of parts) {
    if (part.type === 'text') bytes += Buffer.byteLength(part.text)
    else addMedia(media, part)
  }
  return bytes
}

type CacheHolder = { cache_control?: { ttl?: '5m' | '1h' | undefined } | null | undefined }

function keepsAnHour({ messages, tools, cache_control }: Measured): boolean {
  const isHour = (holder: CacheHolder): boolean => holder.cache_control?.ttl === '1h'
  if (cache_control?.ttl === '1h' || tools?.some(isHour)) return true
  return messages.some(({ content }) => Array.isArray(content) && content.some(isHour))
}

type MediaTotal = Pick<PromptSize, 'tokensMax' | 'tokensTypical' | 'images' | 'modalities'>

function addMedia(total: MediaTotal, part: Exclude<ContentPart, { type: 'text' }>): void {
  const { tokensMax, tokensTypical, modality } = measureMedia(part)
  total.tokensMax += tokensMax
  total.tokensTypical += tokensTypical
  if (modality === 'image') total.images += 1
  if (modality !== null && !total.modalities.includes(modality)) total.modalities = [...total.modalities, modality]
}

function measureAssistantExtras(message: Extract<ChatBody['messages'][number], { role: 'assistant' }>): number {
  const { tool_calls, reasoning, reasoning_content, reasoning_details } = message
  let bytes = 0
  if (tool_calls) bytes += Buffer.byteLength(JSON.stringify(tool_calls))
  if (reasoning_details) bytes += Buffer.byteLength(JSON.stringify(reasoning_details))
  if (reasoning) bytes += Buffer.byteLength(reasoning)
  if (reasoning_content) bytes += Buffer.byteLength(reasoning_content)
  return bytes
}

/** Tokens that a text of so many UTF-8 bytes usually has; scripts with longer characters have fewer of them in a token. */
export function estimateTextTokens(bytes: number): number {
  return Math.ceil(bytes / BYTES_PER_TOKEN_TYPICAL)
}
