import type { ServerResponse } from 'node:http'
import { type Answer, type AnswerSink, isStreamedBody, type StreamedBody } from '@/lib/http'

/** Writes an answer to its client: a whole one at once, a streamed one while it comes, no faster than the client reads. */
export function sendAnswer(
  { status, headers, body }: Answer,
  outgoing: ServerResponse,
  moreHeaders: Readonly<Record<string, string>>,
): void {
  if (body === null) {
    outgoing.writeHead(status, { ...moreHeaders, ...headers }).end()
  } else if (isStreamedBody(body)) {
    outgoing.writeHead(status, Object.assign({}, moreHeaders, headers))
    sendStream(body, outgoing)
  } else {
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
    outgoing.writeHead(status, { 'content-length': String(length), ...moreHeaders, ...headers }).end(body)
  }
}

function sendStream(body: StreamedBody, outgoing: ServerResponse): void {
  if (outgoing.destroyed) {
    body.cancel()
    return
  }
  const sink = new SocketSink(outgoing)
  outgoing.on('close', () => {
    if (sink.leave()) body.cancel()
  })
  body.start(sink)
  // Headers go with the first piece where that is there already, and do not wait for it where it is not.
  setImmediate(() => {
    if (!outgoing.headersSent || outgoing.destroyed) return
    if (!sink.hasWritten) outgoing.flushHeaders()
  })
}

class SocketSink implements AnswerSink {
  readonly #outgoing: ServerResponse
  #waiting: (() => void)[] = []
  #hasEnded = false
  hasWritten = false

  constructor(outgoing: ServerResponse) {
    this.#outgoing = outgoing
    outgoing.on('drain', () => {
      this.#wake()
    })
  }

  write(chunk: string | Uint8Array): boolean {
    if (this.#hasEnded || this.#outgoing.destroyed) return true
    this.hasWritten = true
    return this.#outgoing.write(chunk)
  }

  async drained(): Promise<void> {
    if (this.#outgoing.destroyed || !this.#outgoing.writableNeedDrain) return
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  end(chunk?: string | Uint8Array): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.hasWritten = true
    if (!this.#outgoing.destroyed) this.#outgoing.end(chunk)
  }

  fail(): void {
    this.#hasEnded = true
    this.#outgoing.destroy()
  }

  /** The connection is gone. Whether that came before the answer's end. */
  leave(): boolean {
    const isEarly = !this.#hasEnded
    this.#hasEnded = true
    this.#wake()
    return isEarly
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
