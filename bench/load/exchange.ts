import type { Dispatcher } from 'undici'
import { EventReader } from './event-reader'
import type { LoadCall } from './load-messages'
import type { Tally } from './tally'

/**
 * One request after the other over whatever dispatcher it is given, each noted in the tally. Uses undici's lowest layer:
 * what the load costs is taken from the same cores that are being measured.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #reader = new EventReader()
  #call: LoadCall | undefined
  #since = 0
  #status = 0
  #firstTokenAt = 0
  #hasLeft = false

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly tally: Tally,
    private readonly whenDone: (exchange: Exchange) => void,
  ) {}

  /** Sends a request; waits count from `since`. */
  begin(call: LoadCall, since: number): void {
    this.#call = call
    this.#since = since
    this.#firstTokenAt = 0
    this.#hasLeft = false
    if (call.isStream) this.#reader.reset()
    const { path, method, headers, body } = call
    this.dispatcher.dispatch({ path, method, headers, body }, this)
  }

  onRequestStart(): void {
    // The method makes undici take this object for a handler of its present interface.
  }

  onResponseStart(controller: Dispatcher.DispatchController, statusCode: number): void {
    this.#status = statusCode
    if (this.#call?.leavesAfterEvents === 0) this.#leave(controller)
  }

  onResponseData(controller: Dispatcher.DispatchController, piece: Buffer): void {
    const call = this.#call
    if (!call?.isStream) return
    this.tally.addEvents(this.#reader.read(piece))
    if (this.#firstTokenAt === 0 && this.#reader.hasToken) this.#firstTokenAt = performance.now()
    if (call.leavesAfterEvents !== null && this.#reader.events >= call.leavesAfterEvents) this.#leave(controller)
  }

  onResponseEnd(): void {
    const call = this.#call
    const latencyMs = performance.now() - this.#since
    const reason = call ? this.#findFault(call) : null
    if (call && reason === null) {
      const firstTokenMs = this.#firstTokenAt === 0 ? null : this.#firstTokenAt - this.#since
      this.tally.addAnswer(call, { status: this.#status, latencyMs, firstTokenMs })
    } else this.tally.addFailure(reason ?? 'an answer to nothing')
    this.whenDone(this)
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#hasLeft && this.#call) this.tally.addLeft(this.#call)
    else this.tally.addFailure('code' in error ? String(error.code) : error.name)
    // Not at once: a server that is gone must not turn this into an endless loop without a turn for timers.
    setImmediate(() => {
      this.whenDone(this)
    })
  }

  #findFault(call: LoadCall): string | null {
    if (!call.accepts.includes(this.#status)) return `${call.name}: status ${this.#status}`
    if (!call.isStream || this.#status !== 200) return null
    if (!this.#reader.isWhole) return `${call.name}: cut off`
    return this.#firstTokenAt === 0 ? `${call.name}: not one token` : null
  }

  #leave(controller: Dispatcher.DispatchController): void {
    if (this.#hasLeft) return
    this.#hasLeft = true
    controller.abort(new Error('The client goes away.'))
  }
}
