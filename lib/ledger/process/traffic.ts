/** Without a request for this long, a slice keeps nothing unused. */
const IDLE_MS = 1_000
const WINDOW_MS = 1_000
const WINDOWS_AHEAD = 2n
const REQUESTS_AHEAD = 8n

/** How fast one key spends: decides how much unused money its slice should keep at hand. */
export class Traffic {
  #windowStartMs = 0
  #currentNanos = 0n
  #previousNanos = 0n
  #lastNanos = 0n
  #lastAtMs = 0

  /** Counts a request that asks for `amountNanos`. */
  note(amountNanos: bigint, nowMs: number): void {
    const ageMs = nowMs - this.#windowStartMs
    if (ageMs >= WINDOW_MS) {
      this.#previousNanos = ageMs < 2 * WINDOW_MS ? this.#currentNanos : 0n
      this.#currentNanos = 0n
      this.#windowStartMs = nowMs
    }
    this.#currentNanos += amountNanos
    this.#lastNanos = amountNanos
    this.#lastAtMs = nowMs
  }

  isIdle(nowMs: number): boolean {
    return nowMs - this.#lastAtMs > IDLE_MS
  }

  /** Nano-dollars worth keeping unused: two seconds of the recent rate, at least eight requests like the last; 0 when idle. */
  targetNanos(nowMs: number): bigint {
    if (this.isIdle(nowMs)) return 0n
    const perWindow = this.#currentNanos > this.#previousNanos ? this.#currentNanos : this.#previousNanos
    const byRate = WINDOWS_AHEAD * perWindow
    const byRequest = REQUESTS_AHEAD * this.#lastNanos
    return byRate > byRequest ? byRate : byRequest
  }
}
