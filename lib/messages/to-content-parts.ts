import type { ChatBody } from '@/lib/schemas/chat'
import type { CacheControlInput, ContentBlock, DocumentBlock, TextBlock } from '@/lib/schemas/messages'

type UserContent = Extract<ChatBody['messages'][number], { role: 'user' }>['content']
export type ContentPart = Exclude<UserContent, string>[number]
type TextPart = Extract<ContentPart, { type: 'text' }>
type FilePart = Extract<ContentPart, { type: 'file' }>

/** A cache breakpoint in the form of chat completions. */
export function toCacheControl(cacheControl: CacheControlInput): TextPart['cache_control'] {
  if (!cacheControl) return undefined
  return cacheControl.ttl ? { type: 'ephemeral', ttl: cacheControl.ttl } : { type: 'ephemeral' }
}

export function toTextPart(block: Pick<TextBlock, 'text' | 'cache_control'>): TextPart {
  return { type: 'text', text: block.text, cache_control: toCacheControl(block.cache_control) }
}

/** Text, images and documents; bytes in the body become data URIs. */
export function toContentParts(blocks: readonly ContentBlock[]): ContentPart[] {
  return blocks.flatMap((block): ContentPart[] => {
    if (block.type === 'text') return [toTextPart(block)]
    if (block.type === 'document') return fromDocument(block)
    const { source } = block
    const url = source.type === 'url' ? source.url : toDataUri(source.media_type, source.data)
    return [
      { type: 'image_url', image_url: { url, detail: undefined }, cache_control: toCacheControl(block.cache_control) },
    ]
  })
}

/** What a document is about stands before it, for chat completions have no field for it. */
function fromDocument(block: DocumentBlock): ContentPart[] {
  const context = block.context ? [toTextPart({ text: block.context, cache_control: null })] : []
  return [...context, ...toDocumentParts(block)]
}

function toDocumentParts(block: DocumentBlock): ContentPart[] {
  const { source } = block
  switch (source.type) {
    case 'base64':
      return [toFilePart(block, toDataUri(source.media_type, source.data))]
    case 'url':
      return [toFilePart(block, source.url)]
    case 'text':
      return [toFilePart(block, toTextUri(source.data))]
    case 'content':
      return typeof source.content === 'string'
        ? [toFilePart(block, toTextUri(source.content))]
        : toContentParts(source.content)
  }
}

function toFilePart({ title, cache_control }: DocumentBlock, address: string): FilePart {
  const file = { filename: title ?? undefined, file_data: address }
  return { type: 'file', file, cache_control: toCacheControl(cache_control) }
}

function toDataUri(mediaType: string, base64: string): string {
  return `data:${mediaType};base64,${base64}`
}

function toTextUri(text: string): string {
  return toDataUri('text/plain', Buffer.from(text).toString('base64'))
}
