import { forgetDeadline, hastenDeadline, watchDeadline } from './deadline-clock'

/** Which wait ran out. */
export type DeadlinePhase = 'headers' | 'answer' | 'first_token' | 'idle' | 'step' | 'total'

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
 * The time of one upstream call: ends it when a phase takes too long, when the whole takes too long, or when somebody
 * aborts it. Progress only notes the time, so a token costs no timer and no allocation.
 */
export class UpstreamDeadline {
  /** Called once, with what ended the call before its time. */
  onAbort: ((reason: Error) => void) | null = null
  readonly #totalAtMs: number
  /** By when an answer must have begun, whatever arrives before it. */
  #beginAtMs: number
  #phase: DeadlinePhase = 'headers'
  #timeoutMs = Infinity
  #sinceMs: number
  #reason: Error | null = null

  constructor(totalMs: number, stepMs = Infinity) {
    this.#sinceMs = performance.now()
    this.#beginAtMs = this.#sinceMs + stepMs
    this.#totalAtMs = this.#sinceMs + totalMs
    watchDeadline(this)
  }

  /** Why the call was ended; null while it was not. */
  get reason(): Error | null {
    return this.#reason
  }

  get dueAtMs(): number {
    return Math.min(this.#totalAtMs, this.#beginAtMs, this.#sinceMs + this.#timeoutMs)
  }

  /** Starts waiting for the next phase. */
  enter(phase: DeadlinePhase, timeoutMs: number): void {
    this.#phase = phase
    if (phase === 'idle') this.#beginAtMs = Infinity
    this.#timeoutMs = timeoutMs
    this.refresh()
    hastenDeadline(this)
  }

  /** Something arrived: the present phase's wait begins anew. */
  refresh(): void {
    this.#sinceMs = performance.now()
  }

  expire(): void {
    const dueAtMs = this.dueAtMs
    if (dueAtMs === this.#totalAtMs) this.abort(new UpstreamTimeout('total'))
    else this.abort(new UpstreamTimeout(dueAtMs === this.#beginAtMs ? 'step' : this.#phase))
  }

  abort(reason: Error): void {
    this.clear()
    if (this.#reason) return
    this.#reason = reason
    this.onAbort?.(reason)
  }

  /** The call is over. */
  clear(): void {
    forgetDeadline(this)
  }
}
