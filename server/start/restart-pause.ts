const PAUSE_MIN_MS = 250
const PAUSE_MAX_MS = 15_000
/** A process that lived this long starts again without waiting. */
const STEADY_MS = 30_000

/** How long to wait before a process is started again: not at all after a long life, ever longer while it keeps dying. */
export class RestartPause {
  #startedAtMs = performance.now()
  #nextMs = 0

  noteStart(): void {
    this.#startedAtMs = performance.now()
  }

  /** Milliseconds, after it has died. */
  next(): number {
    const pauseMs = performance.now() - this.#startedAtMs > STEADY_MS ? 0 : this.#nextMs
    this.#nextMs = Math.min(Math.max(pauseMs * 2, PAUSE_MIN_MS), PAUSE_MAX_MS)
    return pauseMs
  }
}
