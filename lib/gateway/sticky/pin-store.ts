/** An unused pin is forgotten after this time: by then providers have dropped the cached prompt (api contract §2.7). */
const LIFETIME_MS = 10 * 60_000
/** More conversations are not remembered at once; the one that was silent longest goes first. */
const PINS_MAX = 50_000

type Pin = { endpointId: string; untilMs: number }

/** Which endpoint holds the cached prompt of a conversation, as this process has seen it. */
export class PinStore {
  readonly #pins = new Map<string, Pin>()
  readonly #now: () => number
  readonly #pinsMax: number

  constructor({ now = () => performance.now(), pinsMax = PINS_MAX }: { now?: () => number; pinsMax?: number } = {}) {
    this.#now = now
    this.#pinsMax = pinsMax
  }

  get size(): number {
    return this.#pins.size
  }

  /** Null when there is none, or it was not used for ten minutes. */
  find(key: string): string | null {
    const pin = this.#pins.get(key)
    if (!pin) return null
    if (this.#now() < pin.untilMs) return pin.endpointId
    this.#pins.delete(key)
    return null
  }

  /**
   * Pins a conversation, or lets its pin live on when the endpoint is the same. A pin that leads elsewhere stays: what
   * answered now did so because the pinned endpoint could not, and has no cached prompt.
   */
  keep(key: string, endpointId: string): void {
    const known = this.find(key)
    if (known !== null && known !== endpointId) return
    this.#pins.delete(key)
    this.#pins.set(key, { endpointId, untilMs: this.#now() + LIFETIME_MS })
    const oldest = this.#pins.size > this.#pinsMax ? this.#pins.keys().next() : undefined
    if (oldest && !oldest.done) this.#pins.delete(oldest.value)
  }
}
