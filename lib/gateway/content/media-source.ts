import { AppError } from '@/lib/core/errors'
import { readPdfText } from '@/lib/files'
import type { FetchedFile } from '@/lib/net'
import { parseDataUri } from '@/lib/providers'
import { fetchMedia, type MediaKind } from './fetch-media'
import type { ScanReader } from '../documents/scan-reader'
import { type FileAnnotation, hashFile } from './file-annotation'

type SourceOptions = {
  /** Texts that earlier answers gave for files, by hash. */
  known: ReadonlyMap<string, string>
  /** Recognises scanned pages, where the caller asked for that; null: the text that stands in the file is read. */
  scans: Pick<ScanReader, 'read'> | null
  /** Nothing is fetched on when its client has left. */
  request: Request
}

/** The bytes and texts of what one request names, each fetched and read at most once however many endpoints are tried. */
export class MediaSource {
  readonly #options: SourceOptions
  readonly #fetched = new Map<string, Promise<FetchedFile>>()
  readonly #texts = new Map<string, Promise<string>>()
  readonly #annotations: FileAnnotation[] = []

  constructor(options: SourceOptions) {
    this.#options = options
  }

  /** The files that were read, as the answer tells of them. */
  get annotations(): readonly FileAnnotation[] {
    return this.#annotations
  }

  /** @throws AppError as `fetchMedia` */
  fetch(url: string, kind: MediaKind): Promise<FetchedFile> {
    const running = this.#fetched.get(url) ?? fetchMedia({ url, kind, signal: this.#options.request.signal })
    this.#fetched.set(url, running)
    return running
  }

  /** The bytes of a data URI, or of what lies at a URL. */
  async load(address: string): Promise<FetchedFile> {
    const data = parseDataUri(address)
    if (data === null) return this.fetch(address, 'file')
    return { bytes: Buffer.from(data.base64, 'base64'), mediaType: data.mediaType }
  }

  /** @throws AppError invalid_request when the PDF cannot be read or holds no text */
  readPdf({ address, name }: { address: string; name: string }): Promise<string> {
    const running = this.#texts.get(address) ?? this.#readPdf({ address, name })
    this.#texts.set(address, running)
    return running
  }

  async #readPdf({ address, name }: { address: string; name: string }): Promise<string> {
    const hash = hashFile(address)
    const known = this.#options.known.get(hash)
    if (known !== undefined) return known
    const { bytes } = await this.load(address)
    const { pages } = await readPdfText({ bytes, name })
    const { scans } = this.#options
    const text = scans ? await scans.read({ bytes, name, pages: pages.length }) : pages.join('\n\n').trim()
    if (text === '') throw withoutText(name)
    this.#annotations.push({ type: 'file', file: { hash, name, content: [{ type: 'text', text }] } })
    return text
  }
}

function withoutText(name: string): AppError {
  return new AppError(
    'invalid_request',
    `The PDF ${name.slice(0, 200)} holds no text, only pictures, and none could be recognised in it or nobody was asked to. Use the file-parser engine "mistral-ocr", which is paid by the page, send the pages as images, or choose a model with file input.`,
    { details: { field: 'messages' } },
  )
}
