import type { BodyReader } from './upstream-exchange'

type CollectorOptions = {
  bytesMax: number
  /** Something arrived. */
  onProgress?: (() => void) | undefined
  /** The limit is reached: the rest is not wanted. */
  onFull: () => void
  onText: (text: string) => void
  onFailure: (reason: Error) => void
}

/** Collects a body as text, up to a size. */
export class TextCollector implements BodyReader {
  readonly #options: CollectorOptions
  readonly #chunks: Buffer[] = []
  #bytes = 0
  #isFull = false

  constructor(options: CollectorOptions) {
    this.#options = options
  }

  onBytes(chunk: Buffer): boolean {
    if (this.#isFull) return true
    this.#chunks.push(chunk)
    this.#bytes += chunk.byteLength
    this.#options.onProgress?.()
    if (this.#bytes <= this.#options.bytesMax) return true
    this.#isFull = true
    this.onEnd()
    this.#options.onFull()
    return true
  }

  onEnd(): void {
    const [only] = this.#chunks
    const whole = this.#chunks.length === 1 && only ? only : Buffer.concat(this.#chunks)
    this.#options.onText(whole.toString('utf8', 0, this.#options.bytesMax))
  }

  onFailure(reason: Error): void {
    if (!this.#isFull) this.#options.onFailure(reason)
  }
}
