import type { LoadResult } from './load-messages'
import { summariseDurations } from './summarise-durations'

/** Counts the answers of one point: all of them for the books, those within the window for the figures. */
export class Tally {
  isOver = false
  #isOpen = false
  #openedAt = 0
  #elapsedMs = 0
  #answered = 0
  #events = 0
  readonly #latencies: number[] = []
  readonly #firstBytes: number[] = []
  readonly #failures = new Map<string, number>()

  /** The warm-up is over: from now on answers count. */
  open(): void {
    this.#isOpen = true
    this.#openedAt = performance.now()
  }

  /** Nothing counts any more, and no further request begins. */
  close(): void {
    this.#elapsedMs = performance.now() - this.#openedAt
    this.#isOpen = false
    this.isOver = true
  }

  get answered(): number {
    return this.#answered
  }

  addEvents(count: number): void {
    if (this.#isOpen) this.#events += count
  }

  addAnswer(latencyMs: number, firstByteMs: number): void {
    this.#answered += 1
    if (!this.#isOpen) return
    this.#latencies.push(latencyMs)
    this.#firstBytes.push(firstByteMs)
  }

  addFailure(reason: string): void {
    this.#failures.set(reason, (this.#failures.get(reason) ?? 0) + 1)
  }

  result(): LoadResult {
    return {
      elapsedMs: this.#elapsedMs,
      requests: this.#latencies.length,
      events: this.#events,
      latencyMs: summariseDurations(this.#latencies),
      firstByteMs: summariseDurations(this.#firstBytes),
      answered: this.#answered,
      failures: Object.fromEntries(this.#failures),
    }
  }
}
