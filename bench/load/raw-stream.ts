import { connect, type Socket } from 'node:net'
import { ChunkedReader } from './chunked-reader'
import { EventReader } from './event-reader'
import type { LoadCall } from './load-messages'
import type { Tally } from './tally'

type RawStreamInput = {
  origin: string
  call: LoadCall
  /** Shared by all connections. */
  buffer: Buffer
  tally: Tally
}

/**
 * One streamed answer over a connection of its own, read without an HTTP client and without memory for each piece: tens of
 * thousands of pieces a second must not make the load what is measured.
 */
export class RawStream {
  /** Resolves when it is whole, broken or given up; never rejects. */
  readonly ended: Promise<void>
  readonly #socket: Socket
  readonly #events = new EventReader()
  readonly #body = new ChunkedReader()
  readonly #startedAt = performance.now()
  #firstTokenAt = 0
  #isOver = false
  #resolve: () => void = () => undefined

  constructor(private readonly input: RawStreamInput) {
    const { hostname, port } = new URL(input.origin)
    this.ended = new Promise((resolve) => {
      this.#resolve = resolve
    })
    this.#socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      onread: {
        buffer: input.buffer,
        callback: (length) => {
          this.#read(input.buffer.subarray(0, length))
          return true
        },
      },
    })
    this.#socket.on('error', (error) => {
      this.#finish('code' in error ? String(error.code) : error.name)
    })
    this.#socket.on('close', () => {
      this.#finish('cut off')
    })
    this.#socket.write(this.#compose())
  }

  /** Ends it if it still runs, which is a failure. */
  giveUp(): void {
    this.#finish('took too long')
  }

  #compose(): string {
    const { call, origin } = this.input
    const body = call.body ?? ''
    const headers = ['host', new URL(origin).host, 'content-length', String(Buffer.byteLength(body)), ...call.headers]
    const lines = headers.flatMap((name, index) => (index % 2 === 0 ? `${name}: ${headers[index + 1] ?? ''}\r\n` : []))
    return `${call.method} ${call.path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
  }

  #read(bytes: Buffer): void {
    if (this.#isOver) return
    this.#body.read(bytes, (piece) => {
      this.input.tally.addEvents(this.#events.read(piece))
    })
    if (this.#firstTokenAt === 0 && this.#events.hasToken) this.#firstTokenAt = performance.now()
    if (!this.#body.isComplete) return
    if (this.#body.status !== 200) this.#finish(`status ${this.#body.status}`)
    else this.#finish(this.#events.isWhole ? null : 'cut off')
  }

  #finish(fault: string | null): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#socket.destroy()
    const { call, tally } = this.input
    if (fault === null) {
      const latencyMs = performance.now() - this.#startedAt
      tally.addAnswer(call, { status: 200, latencyMs, firstTokenMs: this.#firstTokenAt - this.#startedAt })
    } else tally.addFailure(`${call.name}: ${fault}`)
    this.#resolve()
  }
}
