import type { FilePart } from '../spec'
import { parseDataUri } from './parse-data-uri'

export type FileContent =
  | { kind: 'text'; name: string; text: string }
  | { kind: 'pdf'; name: string; base64: string }
  /** Somewhere on the internet, by the gateway's word a PDF. */
  | { kind: 'url'; name: string; url: string }

/** Media types beside `text/…` whose bytes are text. */
const TEXT_TYPES =
  /^(?:text\/|application\/(?:json|xml|yaml|toml|javascript|typescript|x-ndjson|sql|csv|x-sh|.*\+(?:json|xml))$)/i

/** True for a media type whose bytes are read as text. */
export function isTextType(mediaType: string): boolean {
  return TEXT_TYPES.test(mediaType)
}

/** What a file is, so far as a wire form has to know. */
export function readFilePart({ file: { filename, file_data: address } }: FilePart): FileContent {
  const data = parseDataUri(address)
  if (data === null) return { kind: 'url', name: filename ?? 'document.pdf', url: address }
  if (data.mediaType === 'application/pdf')
    return { kind: 'pdf', name: filename ?? 'document.pdf', base64: data.base64 }
  return { kind: 'text', name: filename ?? 'file.txt', text: Buffer.from(data.base64, 'base64').toString('utf8') }
}

/** A file's text between marks that name it, for models that take text alone. */
export function formatFileText({ name, text }: { name: string; text: string }): string {
  return `<file name="${name.replaceAll(/["<>\r\n]/g, '_')}">\n${text}\n</file>`
}
