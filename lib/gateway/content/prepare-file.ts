import { AppError } from '@/lib/core/errors'
import { detectMediaType } from '@/lib/net'
import { type ContentPart, type FilePart, formatFileText, isTextType, parseDataUri } from '@/lib/providers'
import type { PartTarget } from './prepare-part'

/** Names whose files are text although servers and browsers call them something else or nothing. */
export const TEXT_NAME =
  /\.(?:txt|md|markdown|csv|tsv|json|jsonl|xml|ya?ml|toml|html?|css|[cm]?[jt]sx?|py|rb|go|rs|java|c|h|cpp|cs|php|sh|sql|log|ini|tex)$/i
const PDF_NAME = /\.pdf$/i

/**
 * A file in a form that one endpoint takes: as it is, as bytes instead of an address, as text, or as the image that it is.
 * @throws AppError when it cannot be fetched or read, or is of a type that no model here takes
 */
export async function prepareFile(part: FilePart, target: PartTarget): Promise<ContentPart> {
  const { filename, file_data: address } = part.file
  const isRemote = parseDataUri(address) === null
  // A PDF's address alone may be enough; of anything else the bytes are needed to know what it is.
  const isPdfByName = isRemote && (PDF_NAME.test(filename ?? '') || PDF_NAME.test(readPath(address)))
  if (isPdfByName) return preparePdf(part, target)
  const { bytes, mediaType } = await target.source.load(address)
  const type = detectMediaType(bytes) ?? mediaType
  if (type === 'application/pdf') return preparePdf(part, target)
  return prepareOther(part, { bytes, type })
}

function prepareOther(part: FilePart, { bytes, type }: { bytes: Uint8Array; type: string }): ContentPart {
  const name = part.file.filename ?? readPath(part.file.file_data).split('/').at(-1) ?? ''
  const toUri = (mediaType: string) => `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
  if (type.startsWith('image/')) return { type: 'image_url', image_url: { url: toUri(type) } }
  if (isTextType(type) || TEXT_NAME.test(name)) {
    return { ...part, file: { filename: name || undefined, file_data: toUri('text/plain') } }
  }
  throw new AppError(
    'invalid_request',
    `The file ${name.slice(0, 200)} is of the type ${type.slice(0, 100)}, which cannot be read. Send a PDF, a text file or an image.`,
    { details: { field: 'messages' } },
  )
}

async function preparePdf(part: FilePart, { media, readsFiles, engine, source }: PartTarget): Promise<ContentPart> {
  const { filename, file_data: address } = part.file
  const name = filename ?? 'document.pdf'
  if (media.pdf === null || !readsFiles || engine === 'text' || engine === 'scan') {
    if (engine === 'native') throw notNative()
    const text = formatFileText({ name, text: await source.readPdf({ address, name }) })
    return { type: 'text', text, cache_control: part.cache_control }
  }
  if (media.pdf === 'url' && parseDataUri(address) === null) return part
  const { bytes } = await source.load(address)
  const data = `data:application/pdf;base64,${Buffer.from(bytes).toString('base64')}`
  return { ...part, file: { filename: name, file_data: data } }
}

function notNative(): AppError {
  return new AppError(
    'invalid_request',
    'The model cannot read PDFs itself, and the file-parser engine "native" asks for that. Use "pdf-text", or a model with file input.',
    { details: { field: 'plugins' } },
  )
}

function readPath(url: string): string {
  return URL.canParse(url) ? decodePath(new URL(url).pathname) : ''
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
