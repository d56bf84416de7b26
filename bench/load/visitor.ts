import { Client, type Dispatcher } from 'undici'
import type { LoadOrder } from './load-messages'
import type { Tally } from './tally'

const NEWLINE = 10
const GIVE_UP_MS = 30_000

/**
 * One client that sends its next request as soon as the answer before is complete, over one connection that stays open.
 * Uses undici's lowest layer: what the load costs is taken from the same cores that are being measured.
 */
export class Visitor implements Dispatcher.DispatchHandler {
  readonly #client: Client
  readonly #order: LoadOrder
  readonly #tally: Tally
  #whenDone: () => void = () => undefined
  #startedAt = 0
  #firstByteAt = 0
  #status = 0
  #endsWithNewline = false

  constructor(order: LoadOrder, tally: Tally) {
    this.#order = order
    this.#tally = tally
    this.#client = new Client(order.origin, {
      headersTimeout: GIVE_UP_MS,
      bodyTimeout: GIVE_UP_MS,
      keepAliveTimeout: GIVE_UP_MS,
    })
  }

  /** Resolves when the tally is over and the last answer complete: no request is ever left half-way. */
  async visit(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#whenDone = resolve
      this.#next()
    })
    await this.#client.close()
  }

  #next(): void {
    if (this.#tally.isOver) {
      this.#whenDone()
      return
    }
    const { path, headers, body } = this.#order
    this.#firstByteAt = 0
    this.#startedAt = performance.now()
    this.#client.dispatch({ path, method: 'POST', headers, body }, this)
  }

  onRequestStart(): void {
    // The method makes undici take this object for a handler of its present interface.
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number): void {
    this.#status = statusCode
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#firstByteAt === 0) {
      this.#firstByteAt = performance.now()
      this.#endsWithNewline = false
    }
    this.#tally.addEvents(this.#countEvents(chunk))
  }

  onResponseEnd(): void {
    const now = performance.now()
    if (this.#status === 200) this.#tally.addAnswer(now - this.#startedAt, this.#firstByteAt - this.#startedAt)
    else this.#tally.addFailure(`status ${this.#status}`)
    this.#next()
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#tally.addFailure('code' in error ? String(error.code) : error.name)
    // Not at once: a server that is gone must not turn this into an endless loop without a turn for timers.
    setImmediate(() => this.#next())
  }

  /** An event ends with an empty line, which may lie across two chunks. JSON answers have none. */
  #countEvents(chunk: Buffer): number {
    let count = this.#endsWithNewline && chunk[0] === NEWLINE ? 1 : 0
    for (let at = chunk.indexOf('\n\n'); at !== -1; at = chunk.indexOf('\n\n', at + 2)) count += 1
    this.#endsWithNewline = chunk.at(-1) === NEWLINE && chunk.at(-2) !== NEWLINE
    return count
  }
}
