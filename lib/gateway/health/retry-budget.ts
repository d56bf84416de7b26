/** Each request earns this part of a further attempt. */
const EARNED_PER_REQUEST = 0.08
/** What was earned is worth nothing after this time: traffic of long ago must not pay for an outage of now. */
const WINDOW_MS = 10_000
/** So many further attempts are there in each window even without traffic, so that a single user still gets a fallback. */
const FLOOR = 10

const SLOTS = 10
const SLOT_MS = WINDOW_MS / SLOTS

type Slot = { number: number; requests: number; spent: number }

/**
 * Keeps failing endpoints from being hit harder because they fail (docs/decisions/0006): within any ten seconds there are
 * at most 8 % of the requests, and ten, further attempts that helped nobody. One that led to an answer is given back.
 */
export class RetryBudget {
  readonly #now: () => number
  #slots: Slot[] = []

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** A request came in. */
  earn(): void {
    this.#slot().requests += 1
  }

  /** Asks for one further attempt. */
  take(): boolean {
    const slot = this.#slot()
    let requests = 0
    let spent = 0
    for (const one of this.#slots) {
      requests += one.requests
      spent += one.spent
    }
    if (spent + 1 > FLOOR + requests * EARNED_PER_REQUEST) return false
    slot.spent += 1
    return true
  }

  /** Attempts that were taken turned out not to be wasted. */
  giveBack(attempts: number): void {
    if (attempts > 0) this.#slot().spent -= attempts
  }

  #slot(): Slot {
    const number = Math.floor(this.#now() / SLOT_MS)
    const last = this.#slots.at(-1)
    if (last && last.number >= number) return last
    const slot = { number, requests: 0, spent: 0 }
    this.#slots = this.#slots.filter((one) => one.number > number - SLOTS)
    this.#slots.push(slot)
    return slot
  }
}
