import type { ContentPart } from '../spec'
import { readPlainText } from '../shared/read-message'
import type { Quirks } from './quirks'

const NO_IMAGE = '[An image was left out: this model reads text only.]'

/**
 * Content of a system or user message. Parts of text alone become one text, which every server understands, unless they
 * carry cache breakpoints that this provider honours.
 */
export function toContent(content: string | readonly ContentPart[], quirks: Quirks): unknown {
  if (typeof content === 'string') return content
  const isTextOnly = content.every((part) => part.type === 'text')
  const hasBreakpoint =
    quirks.cacheControl && content.some((part) => part.type === 'text' && part.cache_control !== undefined)
  if (isTextOnly && !hasBreakpoint) return readPlainText([...content])
  return content.map((part) => toPart(part, quirks))
}

function toPart(part: ContentPart, quirks: Quirks): Record<string, unknown> {
  if (part.type === 'text') {
    const breakpoint =
      quirks.cacheControl && part.cache_control !== undefined ? { cache_control: part.cache_control } : {}
    return { type: 'text', text: part.text, ...breakpoint }
  }
  if (!quirks.images) return { type: 'text', text: NO_IMAGE }
  const { url, detail } = part.image_url
  if (!quirks.imageDetail || detail === undefined) return { type: 'image_url', image_url: { url } }
  return { type: 'image_url', image_url: { url, detail: detail === 'original' ? 'high' : detail } }
}
