import type { AudioFormat, ContentPart } from '../spec'
import { parseDataUri } from '../shared/parse-data-uri'
import { formatFileText, readFilePart } from '../shared/read-file-part'
import type { JsonRecord } from '../shared/read-json'

export type Part = JsonRecord

const IMAGE_TYPES: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['heic', 'image/heic'],
  ['heif', 'image/heif'],
])

const AUDIO_TYPES: Readonly<Partial<Record<AudioFormat, string>>> = {
  wav: 'audio/wav',
  mp3: 'audio/mp3',
  aiff: 'audio/aiff',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  flac: 'audio/flac',
}

/** One part of a message in Google's form. https://ai.google.dev/api/caching#Part */
export function toPart(part: ContentPart): Part {
  switch (part.type) {
    case 'text':
      return { text: part.text }
    case 'image_url':
      return toBlob(part.image_url.url, guessImageType)
    case 'video_url':
      return toBlob(part.video_url.url, () => 'video/mp4')
    case 'input_audio': {
      const { data, format } = part.input_audio
      return { inlineData: { mimeType: AUDIO_TYPES[format] ?? `audio/${format}`, data } }
    }
    case 'file': {
      const content = readFilePart(part)
      if (content.kind === 'text') return { text: formatFileText(content) }
      if (content.kind === 'pdf') return { inlineData: { mimeType: 'application/pdf', data: content.base64 } }
      return { fileData: { mimeType: 'application/pdf', fileUri: content.url } }
    }
  }
}

function toBlob(url: string, guessType: (url: string) => string): Part {
  const data = parseDataUri(url)
  if (data !== null) return { inlineData: { mimeType: data.mediaType, data: data.base64 } }
  return { fileData: { mimeType: guessType(url), fileUri: url } }
}

function guessImageType(url: string): string {
  const extension = /\.([A-Za-z]+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''
  return IMAGE_TYPES.get(extension) ?? 'image/jpeg'
}
