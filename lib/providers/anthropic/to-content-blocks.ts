import type { CacheControl, ContentPart } from '../spec'
import { parseDataUri } from '../shared/parse-data-uri'

export type ContentBlock = Record<string, unknown> & { type: string }

/** Text and images in Anthropic's form, cache breakpoints kept. */
export function toContentBlocks(parts: readonly ContentPart[]): ContentBlock[] {
  return parts.map((part) =>
    part.type === 'text'
      ? { type: 'text', text: part.text, ...toBreakpoint(part.cache_control) }
      : { type: 'image', source: toImageSource(part.image_url.url) },
  )
}

/** A cache breakpoint as a field to spread. */
export function toBreakpoint(cacheControl: CacheControl | undefined): { cache_control?: CacheControl } {
  if (cacheControl === undefined) return {}
  const { type, ttl } = cacheControl
  return { cache_control: ttl === undefined ? { type } : { type, ttl } }
}

function toImageSource(url: string): Record<string, unknown> {
  const data = parseDataUri(url)
  return data === null ? { type: 'url', url } : { type: 'base64', media_type: data.mediaType, data: data.base64 }
}
