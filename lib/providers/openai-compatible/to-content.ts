import type { AudioPart, ContentPart, FilePart, ImagePart } from '../spec'
import { describeLeftOut } from '../shared/describe-left-out'
import { formatFileText, readFilePart } from '../shared/read-file-part'
import { readPlainText } from '../shared/read-message'
import type { Quirks } from './quirks'

type WirePart = Record<string, unknown>

/**
 * Content of a system or user message. Parts of text alone become one text, which every server understands, unless they
 * carry cache breakpoints that this provider honours.
 */
export function toContent(content: string | readonly ContentPart[], quirks: Quirks): unknown {
  if (typeof content === 'string') return content
  const isTextOnly = content.every((part) => part.type === 'text')
  const hasBreakpoint = quirks.cacheMark !== null && content.some((part) => part.cache_control !== undefined)
  if (isTextOnly && !hasBreakpoint) return readPlainText([...content])
  return content.map((part) => ({ ...toPart(part, quirks), ...toBreakpoint(part, quirks) }))
}

function toBreakpoint({ cache_control }: ContentPart, { cacheMark }: Quirks): WirePart {
  if (cacheMark === null || cache_control === undefined) return {}
  return cacheMark.field === 'cache_control' ? { cache_control } : { prompt_cache_breakpoint: { mode: 'explicit' } }
}

function toPart(part: ContentPart, quirks: Quirks): WirePart {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: part.text }
    case 'image_url':
      return quirks.media.image === null ? toText(describeLeftOut(part)) : toImage(part, quirks)
    case 'file':
      return toFile(part, quirks)
    case 'input_audio':
      return quirks.media.audio.includes(part.input_audio.format)
        ? { type: 'input_audio', input_audio: toAudio(part, quirks) }
        : toText(describeLeftOut(part))
    case 'video_url':
      return quirks.media.video === null
        ? toText(describeLeftOut(part))
        : { type: 'video_url', video_url: { url: part.video_url.url } }
  }
}

function toText(text: string): WirePart {
  return { type: 'text', text }
}

function toImage({ image_url: { url, detail } }: ImagePart, quirks: Quirks): WirePart {
  if (!quirks.imageDetail || detail === undefined) return { type: 'image_url', image_url: { url } }
  return { type: 'image_url', image_url: { url, detail: detail === 'original' ? 'high' : detail } }
}

function toFile(part: FilePart, quirks: Quirks): WirePart {
  const content = readFilePart(part)
  if (content.kind === 'text') return toText(formatFileText(content))
  if (quirks.media.pdf === null) return toText(describeLeftOut(part))
  const address = content.kind === 'url' ? content.url : `data:application/pdf;base64,${content.base64}`
  switch (quirks.filePart) {
    case 'file':
      return { type: 'file', file: { filename: content.name, file_data: address } }
    case 'document_url':
      return { type: 'document_url', document_url: address, document_name: content.name }
    case 'file_url':
      // Bytes go without the words in front of them.
      return {
        type: 'file_url',
        file_url: { url: content.kind === 'url' ? content.url : content.base64 },
        file_name: content.name,
      }
  }
}

function toAudio({ input_audio: { data, format } }: AudioPart, { audioForm }: Quirks): unknown {
  if (audioForm === 'text') return data
  return { data: audioForm === 'data-uri' ? `data:;base64,${data}` : data, format }
}
