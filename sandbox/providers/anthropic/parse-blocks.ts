import { signReasoning } from '../generate/sign-reasoning'
import { isObject, stringOr } from '../json'
import { base64Image } from '../read-image'
import type { JsonObject, SentImage } from '../types'
import { invalid } from './validate-request'

/** What one content block says. Its `text` counts as prompt. */
export type ReadBlock = {
  type: string
  text: string
  images: SentImage[]
  isCacheBreakpoint: boolean
  toolUse?: { id: string; name: string }
  toolResultFor?: string
}

/** Reads the content of a message or a tool result: a string or blocks. */
export function parseBlocks(content: unknown, path: string): ReadBlock[] {
  if (typeof content === 'string') return [plainBlock('text', content)]
  if (!Array.isArray(content)) throw invalid(`${path}: Input should be a valid list`)
  return content.map((block, index) => parseBlock(block, `${path}.${String(index)}`))
}

function plainBlock(type: string, text: string, images: SentImage[] = []): ReadBlock {
  return { type, text, images, isCacheBreakpoint: false }
}

function parseBlock(block: unknown, path: string): ReadBlock {
  if (!isObject(block)) throw invalid(`${path}: Input should be a valid dictionary`)
  const type = stringOr(block.type, '')
  const read = READERS.get(type)
  if (!read) throw invalid(`${path}: Input tag '${type}' found using 'type' does not match any of the expected tags`)
  return { ...read(block, path), isCacheBreakpoint: isObject(block.cache_control) }
}

const READERS = new Map<string, (block: JsonObject, path: string) => ReadBlock>([
  ['text', readText],
  ['image', (block, path) => plainBlock('image', '', [readImage(block.source, `${path}.image.source`)])],
  ['document', (block) => plainBlock('document', readDocument(block.source))],
  ['search_result', (block) => plainBlock('search_result', JSON.stringify(block.content ?? ''))],
  ['thinking', readThinking],
  ['redacted_thinking', readRedacted],
  ['tool_use', readToolUse],
  ['tool_result', readToolResult],
])

function readText(block: JsonObject, path: string): ReadBlock {
  if (typeof block.text !== 'string') throw invalid(`${path}.text.text: Input should be a valid string`)
  if (block.text === '') throw invalid('messages: text content blocks must be non-empty')
  return plainBlock('text', block.text)
}

function readImage(source: unknown, path: string): SentImage {
  if (!isObject(source)) throw invalid(`${path}: Field required`)
  if (source.type === 'url' || source.type === 'file') return { mediaType: 'image', bytes: 0, source: 'url' }
  const mediaType = stringOr(source.media_type, '')
  if (!/^image\/(?:jpeg|png|gif|webp)$/.test(mediaType)) {
    throw invalid(`${path}.base64.media_type: Input should be 'image/jpeg', 'image/png', 'image/gif' or 'image/webp'`)
  }
  const image = base64Image(mediaType, stringOr(source.data, ''))
  if (!image) throw invalid(`${path}.base64: invalid base64 data`)
  return image
}

function readDocument(source: unknown): string {
  return isObject(source) && source.type === 'text' ? stringOr(source.data, '') : '[document]'
}

function readThinking(block: JsonObject, path: string): ReadBlock {
  const thinking = stringOr(block.thinking, '')
  if (typeof block.signature !== 'string') throw invalid(`${path}.thinking.signature: Field required`)
  if (block.signature !== signReasoning(thinking)) throw invalid(`${path}: Invalid \`signature\` in \`thinking\` block`)
  // Thinking of earlier turns is not billed as prompt.
  return plainBlock('thinking', '')
}

function readRedacted(block: JsonObject, path: string): ReadBlock {
  if (typeof block.data !== 'string' || !block.data.startsWith('Sbx')) {
    throw invalid(`${path}: Invalid \`data\` in \`redacted_thinking\` block`)
  }
  return plainBlock('redacted_thinking', '')
}

function readToolUse(block: JsonObject, path: string): ReadBlock {
  const id = stringOr(block.id, '')
  if (!/^[a-zA-Z0-9_-]+$/.test(id)) throw invalid(`${path}.tool_use.id: String should match pattern '^[a-zA-Z0-9_-]+$'`)
  if (typeof block.name !== 'string') throw invalid(`${path}.tool_use.name: Field required`)
  if (!isObject(block.input)) throw invalid(`${path}.tool_use.input: Input should be a valid dictionary`)
  return { ...plainBlock('tool_use', block.name + JSON.stringify(block.input)), toolUse: { id, name: block.name } }
}

function readToolResult(block: JsonObject, path: string): ReadBlock {
  if (typeof block.tool_use_id !== 'string') throw invalid(`${path}.tool_result.tool_use_id: Field required`)
  const inner = block.content === undefined ? [] : parseBlocks(block.content, `${path}.tool_result.content`)
  const text = inner.map((part) => part.text).join('')
  const images = inner.flatMap((part) => part.images)
  return { ...plainBlock('tool_result', text, images), toolResultFor: block.tool_use_id }
}
