/** Where a streamed answer is written to: a socket, or a web-standard stream in its place. */
export interface AnswerSink {
  /** Sends this. False: the client is behind; wait for `drained` before sending more. Nothing happens once it is gone. */
  write: (chunk: string | Uint8Array) => boolean
  /** Resolves when the client takes more, at once where it does already or is gone. */
  drained: () => Promise<void>
  /** Sends the last of it, and ends the answer. */
  end: (chunk?: string | Uint8Array) => void
  /** Cuts the answer off: the client must not take it for whole. */
  fail: (error: Error) => void
}

/** A body that is written while it comes into being. */
export interface StreamedBody {
  /** Called once, when the headers are on their way. Returns at once and goes on writing until it ends the sink. */
  start: (sink: AnswerSink) => void
  /** The client left before the end. Called at most once. */
  cancel: () => void
}

/** How many chunks are ready before anybody reads them. */
const CHUNKS_AHEAD = 4

export function isStreamedBody(body: unknown): body is StreamedBody {
  return typeof body === 'object' && body !== null && 'start' in body && 'cancel' in body && !('getReader' in body)
}

/** The same body as a web-standard stream, for servers that take nothing else. */
export function toReadableStream(body: StreamedBody): ReadableStream<Uint8Array> {
  const sink = new ReadableSink()
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        sink.open(controller)
        body.start(sink)
      },
      pull: () => {
        sink.wake()
      },
      cancel: () => {
        sink.leave()
        body.cancel()
      },
    },
    { highWaterMark: CHUNKS_AHEAD },
  )
}

class ReadableSink implements AnswerSink {
  readonly #encoder = new TextEncoder()
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null
  #wake: (() => void)[] = []

  open(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#controller = controller
  }

  write(chunk: string | Uint8Array): boolean {
    this.#controller?.enqueue(typeof chunk === 'string' ? this.#encoder.encode(chunk) : chunk)
    return this.#hasRoom()
  }

  async drained(): Promise<void> {
    if (!this.#hasRoom()) await new Promise<void>((resolve) => this.#wake.push(resolve))
  }

  end(chunk?: string | Uint8Array): void {
    if (chunk !== undefined) this.write(chunk)
    this.#controller?.close()
    this.leave()
  }

  fail(error: Error): void {
    this.#controller?.error(error)
    this.leave()
  }

  wake(): void {
    for (const resolve of this.#wake.splice(0)) resolve()
  }

  /** From now on nothing is sent, and nobody waits. */
  leave(): void {
    this.#controller = null
    this.wake()
  }

  #hasRoom(): boolean {
    return this.#controller === null || (this.#controller.desiredSize ?? 0) > 0
  }
}
