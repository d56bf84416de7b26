import type { ChatBody } from '@/lib/schemas/chat'
import type { CacheControlInput, ContentBlock, TextBlock } from '@/lib/schemas/messages'

type UserContent = Extract<ChatBody['messages'][number], { role: 'user' }>['content']
export type ContentPart = Exclude<UserContent, string>[number]
type TextPart = Extract<ContentPart, { type: 'text' }>

/** A cache breakpoint in the form of chat completions. */
export function toCacheControl(cacheControl: CacheControlInput): TextPart['cache_control'] {
  if (!cacheControl) return undefined
  return cacheControl.ttl ? { type: 'ephemeral', ttl: cacheControl.ttl } : { type: 'ephemeral' }
}

export function toTextPart(block: Pick<TextBlock, 'text' | 'cache_control'>): TextPart {
  return { type: 'text', text: block.text, cache_control: toCacheControl(block.cache_control) }
}

/** Text and images; an image in the body becomes a data URI. */
export function toContentParts(blocks: readonly ContentBlock[]): ContentPart[] {
  return blocks.map((block) => {
    if (block.type === 'text') return toTextPart(block)
    const { source } = block
    const url = source.type === 'url' ? source.url : `data:${source.media_type};base64,${source.data}`
    return { type: 'image_url', image_url: { url, detail: undefined } }
  })
}
