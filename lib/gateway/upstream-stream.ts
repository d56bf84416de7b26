import {
  createEventDecoder,
  type ProviderError,
  type StreamParser,
  type StreamPart,
  type UpstreamEvent,
} from '@/lib/providers'
import { toNetworkError } from './to-network-error'
import { type UpstreamDeadline, UpstreamTimeout } from './upstream-deadline'
import type { BodyReader } from './upstream-exchange'

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

const CUT: ProviderError = {
  type: 'provider_unavailable',
  status: null,
  message: 'The provider ended the stream before the answer was complete.',
  code: 'stream_cut',
  retryAfterMs: null,
}

/** Takes an answer as it comes. */
export type PartListener = {
  onParts: (parts: StreamPart[]) => void
  /** Nothing more comes. */
  onOver: () => void
}

export type UpstreamStreamOptions = {
  exchange: { resume: () => void; abort: (reason: Error) => void }
  parser: StreamParser
  deadline: UpstreamDeadline
  idleTimeoutMs: number
  /** Called when an answer has begun, or nothing more will be read: whoever began the call no longer watches it. */
  onHandedOver: () => void
}

/**
 * An upstream answer as batches of parts, one for each piece that the network brings: when nobody reads, the provider is
 * not read either. A stream that stops before the provider's own end marker, or at least before every choice was said to be
 * finished, ends with an error part, never like a success.
 */
export class UpstreamStream implements BodyReader {
  readonly #options: UpstreamStreamOptions
  readonly #decoder = createEventDecoder({ maxEventBytes: EVENT_BYTES_MAX })
  /** Came while nobody read. */
  #waiting: StreamPart[] = []
  #listener: PartListener | null = null
  /** Resolves the read that waits for the next parts. */
  #wake: (() => void) | null = null
  #isPaused = true
  #sawEnd = false
  #choices = 0
  readonly #finished = new Set<number>()
  /** The upstream call is over. */
  #isClosed = false
  /** Its end was seen by us, and only by the provider not yet. */
  #isReleased = false

  constructor(options: UpstreamStreamOptions) {
    this.#options = options
    const { deadline } = options
    const abort = deadline.onAbort
    deadline.onAbort = (reason) => {
      // The time ran out while nobody was waiting for the provider: the client had stopped reading.
      if (this.#isPaused && this.#listener && reason instanceof UpstreamTimeout) this.#stall()
      abort?.(reason)
    }
  }

  /** Every choice was said to be finished: at most its usage and the end marker are still to come. */
  get isWhole(): boolean {
    return this.#finished.size > 0 && this.#finished.size >= this.#choices
  }

  /** The next parts, for whoever waits for the first token; null when the stream is over. Never throws. */
  async read(): Promise<StreamPart[] | null> {
    while (this.#waiting.length === 0 && !this.#isClosed) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      this.#isPaused = false
      // What had come meanwhile may arrive within this call.
      this.#options.exchange.resume()
      await woken
    }
    this.#isPaused = true
    return this.#waiting.length > 0 ? this.#takeWaiting() : null
  }

  /** The first token came: from now on only pauses between tokens are timed, and whoever answers decides when to stop. */
  handOver(): void {
    if (!this.#isClosed) this.#options.deadline.enter('idle', this.#options.idleTimeoutMs)
    this.#options.onHandedOver()
  }

  /** From now on parts go to a listener, from its first `resume` on. */
  listen(listener: PartListener): void {
    this.#listener = listener
  }

  /** Nobody takes parts for a while; the provider is not read on. */
  pause(): void {
    this.#isPaused = true
  }

  /** The provider's time runs while somebody waits for it; a pause that a slow client made is not held against it. */
  resume(): void {
    if (!this.#isPaused) return
    this.#isPaused = false
    if (!this.#isClosed) this.#options.deadline.refresh()
    if (this.#waiting.length > 0) this.#listener?.onParts(this.#takeWaiting())
    if (this.#isClosed) this.#listener?.onOver()
    else this.#options.exchange.resume()
  }

  /** The end marker was seen: lets the connection finish in the background, so that it can be used again. */
  release(): void {
    this.#isReleased = true
    this.#listener = null
    if (this.#isClosed) return
    this.#options.deadline.enter('idle', RELEASE_TIMEOUT_MS)
    this.#options.exchange.resume()
  }

  /** Ends the upstream call. */
  abort(reason: Error): void {
    this.#isReleased = true
    this.#listener = null
    if (this.#isClosed) return
    this.#close()
    this.#options.exchange.abort(reason)
  }

  onBytes(chunk: Buffer): boolean {
    if (this.#isClosed) return true
    try {
      this.#deliver(this.#parse(this.#decoder.push(chunk)))
    } catch (error) {
      this.onFailure(error instanceof Error ? error : new Error('The stream could not be read.', { cause: error }))
      this.#options.exchange.abort(new Error('The stream cannot be read on.'))
    }
    return !this.#isPaused || this.#isReleased
  }

  onEnd(): void {
    if (this.#isClosed) return
    const parts = this.#finish()
    this.#close()
    this.#deliver(parts)
    this.#tellOver()
  }

  onFailure(reason: Error): void {
    if (this.#isClosed) return
    const cause = this.#options.deadline.reason ?? reason
    const isEndMissing = this.isWhole && cause instanceof UpstreamTimeout
    this.#close()
    // Everything has been said; the provider only forgot to say that it had.
    this.#deliver([isEndMissing ? { type: 'end' } : { type: 'error', error: toNetworkError(cause) }])
    this.#tellOver()
  }

  #stall(): void {
    if (this.#isClosed) return
    this.#close()
    this.#isPaused = false
    this.#takeWaiting()
    this.#deliver([{ type: 'error', error: READER_STALLED }])
    this.#tellOver()
  }

  #takeWaiting(): StreamPart[] {
    const parts = this.#waiting
    this.#waiting = []
    return parts
  }

  /** Hands parts to whoever reads, now or when it reads again. */
  #deliver(parts: StreamPart[]): void {
    if (parts.length === 0) return
    if (this.#isReleased) return this.#breakOff()
    if (this.#listener && !this.#isPaused) return this.#listener.onParts(parts)
    this.#waiting = this.#waiting.length === 0 ? parts : [...this.#waiting, ...parts]
    this.#isPaused = true
    this.#wakeUp()
  }

  #tellOver(): void {
    if (this.#listener && !this.#isPaused) this.#listener.onOver()
    else this.#wakeUp()
  }

  #wakeUp(): void {
    this.#wake?.()
    this.#wake = null
  }

  /** A provider that goes on after its end marker loses its connection. */
  #breakOff(): void {
    if (this.#isClosed) return
    this.#close()
    this.#options.exchange.abort(new Error('The stream goes on after its end.'))
  }

  #finish(): StreamPart[] {
    const parts = this.#parseRest()
    if (this.#sawEnd || this.isWhole || parts.some((part) => part.type === 'error')) return parts
    return [...parts, { type: 'error', error: CUT }]
  }

  #parseRest(): StreamPart[] {
    try {
      return this.#parse(this.#decoder.end())
    } catch (error) {
      return [{ type: 'error', error: toNetworkError(error) }]
    }
  }

  #parse(events: UpstreamEvent[]): StreamPart[] {
    const [only] = events
    if (!only) return []
    const { parser, deadline } = this.#options
    const parts = events.length === 1 ? parser.parse(only) : events.flatMap((event) => parser.parse(event))
    // Comments and empty events prove an open socket, not progress: only parts refresh the clock.
    if (parts.length > 0) deadline.refresh()
    for (const part of parts) this.#note(part)
    return parts
  }

  #note(part: StreamPart): void {
    if (part.type === 'delta') {
      if (part.choiceIndex >= this.#choices) this.#choices = part.choiceIndex + 1
    } else if (part.type === 'finish') this.#finished.add(part.choiceIndex)
    else if (part.type === 'end') this.#sawEnd = true
  }

  #close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#options.deadline.clear()
    this.#options.onHandedOver()
  }
}
