/** An endpoint that failed is a last resort for this long (api contract §3.1). */
const OUTAGE_WINDOW_MS = 30_000

/** Which endpoints failed lately, in this process. */
export class EndpointHealth {
  readonly #failedAt = new Map<string, number>()
  readonly #now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** A success ends an outage at once. */
  recordSuccess(endpointId: string): void {
    if (this.#failedAt.size > 0) this.#failedAt.delete(endpointId)
  }

  recordFailure(endpointId: string): void {
    this.#failedAt.set(endpointId, this.#now())
  }

  /** Endpoints with a failure within the window. */
  listUnstable(): ReadonlySet<string> {
    const oldest = this.#now() - OUTAGE_WINDOW_MS
    for (const [endpointId, failedAt] of this.#failedAt) if (failedAt < oldest) this.#failedAt.delete(endpointId)
    return new Set(this.#failedAt.keys())
  }
}
