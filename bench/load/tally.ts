import { summariseValues } from '../statistics/percentiles'
import type { LoadCall, LoadResult } from './load-messages'

/** How one request ended, in milliseconds from the moment that counts. */
export type Outcome = { status: number; latencyMs: number; firstTokenMs: number | null }

/** Counts the answers of one point: all of them for the books, those within the window for the figures. */
export class Tally {
  isOver = false
  #isOpen = false
  #openedAt = 0
  #elapsedMs = 0
  #answered = 0
  #events = 0
  readonly #latencies: number[] = []
  readonly #firstTokens: number[] = []
  readonly #late: number[] = []
  readonly #counts = new Map<string, number>()
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

  addLateness(ms: number): void {
    if (this.#isOpen) this.#late.push(ms)
  }

  /** It ended as it was meant to. */
  addAnswer(call: LoadCall, { status, latencyMs, firstTokenMs }: Outcome): void {
    this.#count(call)
    if (status === 200) this.#answered += 1
    if (!this.#isOpen) return
    this.#latencies.push(latencyMs)
    if (firstTokenMs !== null) this.#firstTokens.push(firstTokenMs)
  }

  /** The client went away, as it was told to: nobody's answer, and no failure. */
  addLeft(call: LoadCall): void {
    this.#count(call)
  }

  addFailure(reason: string): void {
    this.#failures.set(reason, (this.#failures.get(reason) ?? 0) + 1)
  }

  #count(call: LoadCall): void {
    this.#counts.set(call.name, (this.#counts.get(call.name) ?? 0) + 1)
  }

  result(): LoadResult {
    return {
      elapsedMs: this.#elapsedMs,
      requests: this.#latencies.length,
      events: this.#events,
      latencyMs: summariseValues(this.#latencies),
      firstTokenMs: summariseValues(this.#firstTokens),
      lateMs: summariseValues(this.#late),
      answered: this.#answered,
      counts: Object.fromEntries(this.#counts),
      failures: Object.fromEntries(this.#failures),
    }
  }
}
