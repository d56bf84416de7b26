import type { CacheControl, ContentPart, FilePart } from '../spec'
import { describeLeftOut } from '../shared/describe-left-out'
import { parseDataUri } from '../shared/parse-data-uri'
import { readFilePart } from '../shared/read-file-part'

export type ContentBlock = Record<string, unknown> & { type: string }

/** Content in Anthropic's form, cache breakpoints kept; it has no form for sound and video. */
export function toContentBlocks(parts: readonly ContentPart[]): ContentBlock[] {
  return parts.map((part) => ({ ...toBlock(part), ...toBreakpoint(part.cache_control) }))
}

function toBlock(part: ContentPart): ContentBlock {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: part.text }
    case 'image_url':
      return { type: 'image', source: toImageSource(part.image_url.url) }
    case 'file':
      return toDocument(part)
    default:
      return { type: 'text', text: describeLeftOut(part) }
  }
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

function toDocument(part: FilePart): ContentBlock {
  const content = readFilePart(part)
  const title = part.file.filename === undefined ? {} : { title: part.file.filename }
  switch (content.kind) {
    case 'url':
      return { type: 'document', source: { type: 'url', url: content.url }, ...title }
    case 'pdf':
      return {
        type: 'document',
        source: { type: 'base64', media_type: 'application/pdf', data: content.base64 },
        ...title,
      }
    case 'text':
      return { type: 'document', source: { type: 'text', media_type: 'text/plain', data: content.text }, ...title }
  }
}
