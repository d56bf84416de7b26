import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import type { UpstreamDeadline } from './upstream-deadline'

export type AnswerHead = { statusCode: number; headers: IncomingHttpHeaders }

/** Takes the body of one answer as it comes. */
export type BodyReader = {
  /** False: no more until `resume`. */
  onBytes: (chunk: Buffer) => boolean
  onEnd: () => void
  /** The body broke off, or the call was ended. */
  onFailure: (reason: Error) => void
}

type ExchangeOptions = {
  deadline: UpstreamDeadline
  /** Called when the head of the answer is there: says who reads the body. */
  onHead: (head: AnswerHead, exchange: UpstreamExchange) => BodyReader
  /** There will be no answer. */
  onFailure: (reason: Error) => void
}

/**
 * One request to a provider and its answer, on undici's lowest layer: its streams, and the signals that its `request` takes,
 * cost more than sending and reading do.
 */
export class UpstreamExchange implements Dispatcher.DispatchHandler {
  readonly #options: ExchangeOptions
  #controller: Dispatcher.DispatchController | null = null
  #reader: BodyReader | null = null
  #isOver = false

  constructor(options: ExchangeOptions) {
    this.#options = options
    options.deadline.onAbort = (reason) => this.abort(reason)
  }

  /** Takes the rest of a body whose reader had asked for a pause. */
  resume(): void {
    this.#controller?.resume()
  }

  /** Ends the call; its connection is closed. One that was not sent yet is never sent. */
  abort(reason: Error): void {
    if (this.#isOver) return
    if (this.#controller) this.#controller.abort(reason)
    this.#fail(reason)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    const { reason } = this.#options.deadline
    if (reason) controller.abort(reason)
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number, headers: IncomingHttpHeaders): void {
    // Interim answers (103 and the like) say nothing.
    if (statusCode >= 200) this.#reader = this.#options.onHead({ statusCode, headers }, this)
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#reader?.onBytes(chunk) === false && !this.#isOver) controller.pause()
  }

  onResponseEnd(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#reader?.onEnd()
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error)
  }

  #fail(reason: Error): void {
    if (this.#isOver) return
    this.#isOver = true
    if (this.#reader) this.#reader.onFailure(reason)
    else this.#options.onFailure(reason)
  }
}
