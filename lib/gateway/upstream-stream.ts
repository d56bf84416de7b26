import {
  createEventDecoder,
  type ProviderError,
  type StreamParser,
  type StreamPart,
  type UpstreamEvent,
} from '@/lib/providers'
import { toNetworkError } from './to-network-error'
import { type UpstreamDeadline, UpstreamTimeout } from './upstream-deadline'

/** The largest single event that is buffered: tool arguments and encrypted reasoning come in one piece at some providers. */
const EVENT_BYTES_MAX = 16 * 1024 * 1024

/** How long a finished stream may take to close its side. */
const RELEASE_TIMEOUT_MS = 1_000

/** Neither the provider's failure nor ours: what was produced until then is owed. */
export const READER_STALLED: ProviderError = {
  type: 'timeout',
  status: null,
  message: 'The client stopped reading for too long.',
  code: 'reader_stalled',
  retryAfterMs: null,
}

type UpstreamBody = AsyncIterable<Buffer> & { destroy: (error?: Error) => unknown }

export type UpstreamStreamOptions = {
  body: UpstreamBody
  parser: StreamParser
  deadline: UpstreamDeadline
  idleTimeoutMs: number
  /** Called when an answer has begun, or nothing more will be read: whoever began the call no longer watches it. */
  onHandedOver: () => void
}

/**
 * An upstream answer as batches of parts, pulled one network chunk at a time: when nobody reads, the provider is not read
 * either. A stream that stops before the provider's own end marker, or at least before every choice was said to be
 * finished, ends with an error part, never like a success.
 */
export class UpstreamStream {
  readonly #options: UpstreamStreamOptions
  readonly #chunks: AsyncIterator<Buffer>
  readonly #decoder = createEventDecoder({ maxEventBytes: EVENT_BYTES_MAX })
  #sawEnd = false
  #choices = 0
  readonly #finished = new Set<number>()
  #isClosed = false
  #isHandedOver = false

  constructor(options: UpstreamStreamOptions) {
    this.#options = options
    this.#chunks = options.body[Symbol.asyncIterator]()
  }

  /** A wait ran out. Whoever reads hears of it; this is for whoever does not. */
  get hasTimedOut(): boolean {
    return !this.#isClosed && this.#options.deadline.signal.reason instanceof UpstreamTimeout
  }

  /** Every choice was said to be finished: at most its usage and the end marker are still to come. */
  get isWhole(): boolean {
    return this.#finished.size > 0 && this.#finished.size >= this.#choices
  }

  /** The next parts; null when the stream is over. Never throws. */
  async read(): Promise<StreamPart[] | null> {
    // The provider's time runs while somebody waits for it; a pause that a slow client made is not held against it.
    if (this.#isHandedOver && !this.#isClosed) this.#options.deadline.refresh()
    while (!this.#isClosed) {
      const parts = await this.#readChunk()
      if (parts.length > 0) return parts
    }
    return null
  }

  /** The first token came: from now on only pauses between tokens are timed, and whoever answers decides when to stop. */
  handOver(): void {
    this.#isHandedOver = true
    if (!this.#isClosed) this.#options.deadline.enter('idle', this.#options.idleTimeoutMs)
    this.#options.onHandedOver()
  }

  /** The end marker was seen: lets the connection finish in the background, so that it can be used again. */
  release(): void {
    if (this.#isClosed) return
    this.#options.deadline.enter('idle', RELEASE_TIMEOUT_MS)
    void this.read().then((parts) => (parts === null ? undefined : this.#close()))
  }

  /** Ends the upstream call. */
  abort(reason: unknown): void {
    if (this.#isClosed) return
    this.#options.deadline.abort(reason)
    this.#close()
  }

  async #readChunk(): Promise<StreamPart[]> {
    const { signal } = this.#options.deadline
    // The time ran out while nobody was waiting for the provider: the client had stopped reading.
    if (this.hasTimedOut) {
      this.#close()
      return [{ type: 'error', error: READER_STALLED }]
    }
    try {
      const next: IteratorResult<Buffer, unknown> = await this.#chunks.next()
      if (next.done) return this.#finish()
      return this.#parse(this.#decoder.push(next.value))
    } catch (error) {
      const reason: unknown = signal.reason ?? error
      const isEndMissing = this.isWhole && reason instanceof UpstreamTimeout
      this.#close()
      // Everything has been said; the provider only forgot to say that it had.
      if (isEndMissing) return [{ type: 'end' }]
      return [{ type: 'error', error: toNetworkError(reason) }]
    }
  }

  #finish(): StreamPart[] {
    const parts = this.#parse(this.#decoder.end())
    this.#close()
    if (this.#sawEnd || this.isWhole || parts.some((part) => part.type === 'error')) return parts
    const message = 'The provider ended the stream before the answer was complete.'
    return [
      ...parts,
      {
        type: 'error',
        error: { type: 'provider_unavailable', status: null, message, code: 'stream_cut', retryAfterMs: null },
      },
    ]
  }

  #parse(events: UpstreamEvent[]): StreamPart[] {
    if (events.length === 0) return []
    const parts = events.flatMap((event) => this.#options.parser.parse(event))
    // Comments and empty events prove an open socket, not progress: only parts refresh the clock.
    if (parts.length > 0) this.#options.deadline.refresh()
    for (const part of parts) {
      if (part.type === 'delta') this.#choices = Math.max(this.#choices, part.choiceIndex + 1)
      else if (part.type === 'finish') this.#finished.add(part.choiceIndex)
      else if (part.type === 'end') this.#sawEnd = true
    }
    return parts
  }

  #close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#options.deadline.clear()
    this.#options.body.destroy()
    this.#options.onHandedOver()
  }
}
