/** Which wait ran out. */
export type DeadlinePhase = 'headers' | 'answer' | 'first_token' | 'idle' | 'total'

/** The reason with which an upstream call is aborted when it is too slow. */
export class UpstreamTimeout extends Error {
  readonly phase: DeadlinePhase

  constructor(phase: DeadlinePhase) {
    super(`The provider was too slow: ${phase.replace('_', ' ')} timeout.`)
    this.name = 'UpstreamTimeout'
    this.phase = phase
  }
}

/**
 * One abort signal for one upstream call: ends it when a phase takes too long, when the whole takes too long, or when
 * somebody aborts it. Progress only refreshes a timer, so a token costs no allocation.
 */
export class UpstreamDeadline {
  readonly #controller = new AbortController()
  readonly #total: NodeJS.Timeout
  #phase: DeadlinePhase = 'headers'
  #timer: NodeJS.Timeout | undefined

  constructor(totalMs: number) {
    this.#total = setTimeout(() => this.abort(new UpstreamTimeout('total')), totalMs)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Starts waiting for the next phase. */
  enter(phase: DeadlinePhase, timeoutMs: number): void {
    clearTimeout(this.#timer)
    this.#phase = phase
    this.#timer = setTimeout(() => this.abort(new UpstreamTimeout(this.#phase)), timeoutMs)
  }

  /** Something arrived: the present phase's wait begins anew. */
  refresh(): void {
    this.#timer?.refresh()
  }

  abort(reason: unknown): void {
    this.clear()
    this.#controller.abort(reason)
  }

  /** The call is over. */
  clear(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#total)
  }
}
