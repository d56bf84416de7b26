import { createCounter } from '@/lib/observability'

const ejections = createCounter({
  name: 'causeway_ejections_total',
  help: 'Pauses that began because an endpoint failed, the longer ones after a failed probe too.',
})

/** So many failures in a row eject an endpoint. */
const CONSECUTIVE_MAX = 5
/** Or fewer than this part of the recent requests succeeding (api contract §3.1: below 80 % is down), of at least so many. */
const SUCCESS_MIN = 0.8
const REQUESTS_MIN = 20
const SLOT_MS = 5_000
const SLOTS = 6
/** The first pause before a probe; each failed probe doubles it up to the last. */
const PAUSE_FIRST_MS = 5_000
const PAUSE_LAST_MS = 160_000
/** An endpoint that is ejected again this soon after its return goes on where its pauses had ended. */
const RELAPSE_MS = 60_000
/** Pauses vary by this part, so that processes do not probe in step. */
const JITTER = 0.1

/** May a request use the endpoint? `probe`: as the one that finds out whether it works again. */
export type Admission = 'pass' | 'probe' | 'refuse'

type Slot = { number: number; successes: number; failures: number }

/**
 * Decides for one endpoint of one process whether it takes part. Closed: everybody passes. Open: nobody, until a pause is
 * over. Then one request at a time probes: a success closes, a failure opens for longer. Times are in ms of any one clock.
 */
export class Circuit {
  readonly #random: () => number
  readonly #slots: Slot[] = []
  #consecutive = 0
  #breaksInRow = 0
  #isOpen = false
  #isProbing = false
  #openUntilMs = 0
  #closedAtMs = -Infinity
  #pauses = 0

  constructor(random: () => number = Math.random) {
    this.#random = random
  }

  /** Asks for a request about to be sent. Whoever gets `probe` reports back once: a result, or `abandonProbe`. */
  admit(nowMs: number): Admission {
    if (!this.#isOpen) return 'pass'
    if (this.isOut(nowMs)) return 'refuse'
    this.#isProbing = true
    return 'probe'
  }

  /** Is it closed to ordinary requests right now? */
  isOut(nowMs: number): boolean {
    return this.#isOpen && (this.#isProbing || nowMs < this.#openUntilMs)
  }

  /** When the present pause ends; null while it is closed. */
  get openUntilMs(): number | null {
    return this.#isOpen ? this.#openUntilMs : null
  }

  /** An answer began. Any success is evidence, also that of a last resort. */
  succeed(nowMs: number): void {
    this.#consecutive = 0
    if (!this.#isOpen) {
      this.#slotAt(nowMs).successes += 1
      return
    }
    this.#isOpen = false
    this.#isProbing = false
    this.#closedAtMs = nowMs
    this.#slots.length = 0
  }

  /** A request failed through no fault of its own. */
  fail(nowMs: number, wasProbe: boolean): void {
    if (wasProbe) this.#isProbing = false
    if (this.#isOpen) {
      // Last resorts fail all the time while everything is down; only a probe says that the pause was too short.
      if (wasProbe) this.#open(nowMs)
      return
    }
    this.#consecutive += 1
    this.#slotAt(nowMs).failures += 1
    if (this.#consecutive < CONSECUTIVE_MAX && !this.#failsOften(nowMs)) return
    if (nowMs - this.#closedAtMs > RELAPSE_MS) this.#pauses = 0
    this.#open(nowMs)
  }

  /** An answer is whole. */
  complete(): void {
    this.#breaksInRow = 0
  }

  /** An answer that had begun broke off: it was no success after all. */
  breakOff(nowMs: number): void {
    const slot = this.#slotAt(nowMs)
    if (slot.successes > 0) slot.successes -= 1
    this.#breaksInRow += 1
    // The next answer's beginning would end the row of failures, its end would not come either.
    this.#consecutive = Math.max(this.#consecutive, this.#breaksInRow - 1)
    this.fail(nowMs, false)
  }

  /** The probe ended without saying anything about the endpoint. */
  abandonProbe(): void {
    this.#isProbing = false
  }

  #open(nowMs: number): void {
    ejections.of().add(1)
    const pauseMs = Math.min(PAUSE_LAST_MS, PAUSE_FIRST_MS * 2 ** this.#pauses)
    this.#pauses += 1
    this.#isOpen = true
    this.#consecutive = 0
    this.#breaksInRow = 0
    this.#openUntilMs = nowMs + pauseMs * (1 - JITTER + this.#random() * 2 * JITTER)
  }

  #failsOften(nowMs: number): boolean {
    const oldest = Math.floor(nowMs / SLOT_MS) - SLOTS
    let successes = 0
    let failures = 0
    for (const slot of this.#slots) {
      if (slot.number <= oldest) continue
      successes += slot.successes
      failures += slot.failures
    }
    const requests = successes + failures
    return requests >= REQUESTS_MIN && successes < requests * SUCCESS_MIN
  }

  #slotAt(nowMs: number): Slot {
    const number = Math.floor(nowMs / SLOT_MS)
    const last = this.#slots.at(-1)
    if (last && last.number >= number) return last
    const slot = { number, successes: 0, failures: 0 }
    this.#slots.push(slot)
    if (this.#slots.length > SLOTS) this.#slots.shift()
    return slot
  }
}
