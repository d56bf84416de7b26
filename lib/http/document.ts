import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { Answer } from './answer'

type Coding = 'br' | 'gzip' | 'identity'
type Bytes = Uint8Array<ArrayBuffer>

/** Smaller ones gain nothing by being compressed. */
const COMPRESSED_BYTES_MIN = 1_024
/** Of eleven: beyond it, little is saved for many times the work. */
const BROTLI_QUALITY = 6
const BROTLI_OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }

const compressors: Readonly<Record<Exclude<Coding, 'identity'>, (bytes: Bytes) => Promise<Uint8Array>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, BROTLI_OPTIONS),
  gzip: (bytes) => promisify(gzip)(bytes),
}

type DocumentRequest = {
  /** Of the request. */
  headers: Headers
  /** Content type, caching and the like. */
  answerHeaders: Readonly<Record<string, string>>
  /** False where somebody behind compresses, or the document is not worth it. */
  mayCompress: boolean
}

/**
 * A text that many ask for and that changes rarely: its bytes, each compressed form, made once off the main thread when it
 * is first asked for, and a strong entity tag for each form (RFC 9110 §8.8.3.3: forms differ in their tags).
 */
export class StoredDocument {
  readonly #bytes: Bytes
  readonly #hash: string
  readonly #compressed = new Map<Coding, Promise<Bytes>>()

  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text)
    this.#hash = createHash('sha256').update(this.#bytes).digest('base64url').slice(0, 22)
  }

  get byteLength(): number {
    return this.#bytes.byteLength
  }

  /** The document in a form that the client takes; 304 to whoever has it in any form. */
  async answer({ headers, answerHeaders, mayCompress }: DocumentRequest): Promise<Answer> {
    const isCompressible = mayCompress && this.#bytes.byteLength >= COMPRESSED_BYTES_MIN
    const coding = isCompressible ? chooseCoding(headers.get('accept-encoding')) : 'identity'
    const common = { etag: this.#tagOf(coding), vary: 'accept-encoding', ...answerHeaders }
    if (this.#isKnownTo(headers.get('if-none-match'))) return new Answer(null, { status: 304, headers: common })
    if (coding === 'identity') return new Answer(this.#bytes, { headers: common })
    return new Answer(await this.#compress(coding), { headers: { 'content-encoding': coding, ...common } })
  }

  #tagOf(coding: Coding): string {
    return coding === 'identity' ? `"${this.#hash}"` : `"${this.#hash}-${coding}"`
  }

  /** Proxies that compress make a tag weak; it still names the same content. */
  #isKnownTo(header: string | null): boolean {
    if (header === null) return false
    const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return (
      tags.includes('*') || (['identity', 'br', 'gzip'] as const).some((coding) => tags.includes(this.#tagOf(coding)))
    )
  }

  #compress(coding: Exclude<Coding, 'identity'>): Promise<Bytes> {
    const known = this.#compressed.get(coding)
    if (known) return known
    const made = compressors[coding](this.#bytes).then((bytes) => new Uint8Array(bytes))
    this.#compressed.set(coding, made)
    return made
  }
}

/** The best of what the client says it takes (`br, gzip;q=0.8`); `q=0` refuses one. */
function chooseCoding(acceptEncoding: string | null): Coding {
  if (acceptEncoding === null) return 'identity'
  const taken = acceptEncoding
    .toLowerCase()
    .split(',')
    .filter((item) => !/;\s*q=0(?:\.0*)?\s*$/.test(item))
    .map((item) => (item.split(';')[0] ?? '').trim())
  if (taken.includes('br')) return 'br'
  return taken.includes('gzip') ? 'gzip' : 'identity'
}
