/** How many rows one load asks for at most. */
const BATCH_SIZE_MAX = 500

type Entry<Value> = { value: Value | null; checkedAtMs: number }
type Load<Value> = { startedAtMs: number; promise: Promise<Value | null> }
type Waiting<Value> = { key: string; resolve: (value: Value | null) => void; reject: (reason: unknown) => void }

export type FreshCacheOptions<Value> = {
  /** Reads many values at once; a key without a value is left out of the answer. */
  loadMany: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>
  sizeMax: number
  /** From this age on, a read is still answered from memory but starts a check in the background. */
  freshMs: number
  /** From this age on, a read waits for the check. Nothing older is ever returned. */
  staleMs: number
  /** Hears of each key that `forget` was called for. */
  onForget?: (key: string) => void
  now?: () => number
}

/**
 * A bounded in-memory view of rows of which no answer is older than `staleMs`: warm entries cost no query in the
 * request's path, and a change made by another process is seen within `staleMs`. Missing rows are remembered as well.
 * Loads that are asked for in the same turn of the event loop share one query, and a key is never loaded twice at a time.
 * Throws whatever `loadMany` throws, but only to readers that had to wait for it.
 */
export class FreshCache<Value> {
  readonly #options: FreshCacheOptions<Value>
  readonly #now: () => number
  readonly #entries = new Map<string, Entry<Value>>()
  readonly #loads = new Map<string, Load<Value>>()
  #waiting: Waiting<Value>[] = []

  constructor(options: FreshCacheOptions<Value>) {
    this.#options = options
    this.#now = options.now ?? (() => performance.now())
  }

  /** The value as it was at most `staleMs` ago; null when there is none. */
  async get(key: string): Promise<Value | null> {
    const known = this.getNow(key)
    return known === undefined ? this.#load(key) : known
  }

  /** The same without a promise where memory knows it, checks in the background included; undefined where `get` has to wait. */
  getNow(key: string): Value | null | undefined {
    const entry = this.#entries.get(key)
    const ageMs = entry ? this.#now() - entry.checkedAtMs : Infinity
    if (!entry || ageMs >= this.#options.staleMs) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    // A failed check in the background costs nothing yet: the entry stays until it is too old, then a reader gets the error.
    if (ageMs >= this.#options.freshMs) void this.#load(key).catch(() => undefined)
    return entry.value
  }

  /** What is in memory, however old it may be up to `staleMs`; undefined when it would have to be loaded. */
  peek(key: string): Value | null | undefined {
    const entry = this.#entries.get(key)
    return entry && this.#now() - entry.checkedAtMs < this.#options.staleMs ? entry.value : undefined
  }

  /** Drops what is known about a key, so that the next read sees a change that this process has just made. */
  forget(key: string): void {
    this.drop(key)
    this.#options.onForget?.(key)
  }

  /** The same for a change that somebody else made. */
  drop(key: string): void {
    this.#entries.delete(key)
    this.#loads.delete(key)
  }

  #load(key: string): Promise<Value | null> {
    const startedAtMs = this.#now()
    const running = this.#loads.get(key)
    if (running && startedAtMs - running.startedAtMs < this.#options.staleMs) return running.promise
    const promise = new Promise<Value | null>((resolve, reject) => {
      this.#waiting.push({ key, resolve, reject })
    })
    const load = { startedAtMs, promise }
    this.#loads.set(key, load)
    if (this.#waiting.length === 1) setImmediate(() => void this.#flush())
    return promise.then(
      (value) => this.#store(key, load, value),
      (error: unknown) => {
        if (this.#loads.get(key) === load) this.#loads.delete(key)
        throw error
      },
    )
  }

  /** Keeps a loaded value unless the key was forgotten while the query ran: the value may be from before the change. */
  #store(key: string, load: Load<Value>, value: Value | null): Value | null {
    if (this.#loads.get(key) !== load) return value
    this.#loads.delete(key)
    this.#entries.delete(key)
    this.#entries.set(key, { value, checkedAtMs: load.startedAtMs })
    const oldest = this.#entries.size > this.#options.sizeMax ? this.#entries.keys().next() : undefined
    if (oldest && !oldest.done) this.#entries.delete(oldest.value)
    return value
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting.splice(0, BATCH_SIZE_MAX)
    if (this.#waiting.length > 0) setImmediate(() => void this.#flush())
    try {
      const values = await this.#options.loadMany([...new Set(batch.map((waiting) => waiting.key))])
      for (const { key, resolve } of batch) resolve(values.get(key) ?? null)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
}
