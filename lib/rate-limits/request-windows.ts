import { type Claim, type Grant, WINDOW_MS } from '@/lib/shared-state'

/** The part of the shared state that counts. */
export type SharedCounts = {
  readonly isShared: boolean
  readonly sharedSinceMs: number
  /** Calls whenever sharing begins. */
  onReturn: (listener: () => void) => void
  claim: (claims: readonly Claim[]) => Promise<Grant[]>
}

export type RequestToTake = {
  subject: string
  /** Requests a window that all processes together let through; above zero. */
  limit: number
  /** How many of them this process lets through while it counts alone. */
  limitAlone: number
}

/** 0 = counted, it may go on; otherwise the milliseconds until the window ends. */
export type Taken = number

export type RequestWindowsOptions = {
  name: string
  /** Null where counts are never shared. */
  getShared: () => SharedCounts | null
  now?: () => number
}

type Window = {
  name: string
  limit: number
  beganAtMs: number
  endsAtMs: number
  /** Requests that this process let through in this window. */
  used: number
  /** Set aside for this process by the shared count, and not used yet. */
  left: number
  /** What all processes had taken when it was last asked. */
  all: number
  /** The limit that the shared count refused; nothing is asked again below it. */
  refusedLimit: number
  claim: Promise<void> | null
  /** Requests that wait for the claim. */
  waiting: number
}

/** A process sets aside this part of a limit at once, at least one request: so much others may be refused too early. */
const LEASE_PART = 1_000
/** As long as less than this part is taken, the next requests are set aside before anybody needs them. */
const AHEAD_PART = 0.75
/**
 * After a time alone, or when the store was emptied, each process first reports what it let through in windows that were
 * begun before, and counts those alone for this long: until then all have reported (they try every two seconds).
 */
const SETTLE_MS = 3_000
/** Counts that one report carries. */
const REPORT_SIZE = 500
/** From this many windows on, the ended ones are looked for. */
const SWEEP_SIZE_MIN = 10_000

/**
 * Counts requests in fixed windows of a minute that begin with a subject's first one. Alone, a process counts in memory and
 * lets its own part through. While counts are shared it takes requests from the shared count in small leases: the sum over
 * all processes never exceeds the limit, and a warm request costs a map lookup and no round trip. Nearly used up, leases
 * are waited for instead of taken ahead, so that nothing lies idle elsewhere.
 */
export class RequestWindows {
  readonly #options: RequestWindowsOptions
  readonly #now: () => number
  readonly #windows = new Map<string, Window>()
  #reportsTo: SharedCounts | null = null
  #asking: Window[] = []
  #round: Promise<void> = Promise.resolve()
  #sweepSize = SWEEP_SIZE_MIN

  constructor(options: RequestWindowsOptions) {
    this.#options = options
    this.#now = options.now ?? (() => performance.now())
  }

  /** Counts one request. At once while counts are warm or kept alone; else after one round trip to the shared count. */
  take(request: RequestToTake): Taken | Promise<Taken> {
    const shared = this.#options.getShared()
    const window = this.#windowOf(request)
    if (shared === null || !this.#isShared(shared, window)) return this.#takeAlone(window, request.limitAlone)
    if (window.left === 0) return this.#isRefused(window) ? this.#restOf(window) : this.#wait(shared, request)
    const lease = leaseOf(window.limit)
    if (window.left * 2 <= lease + 1 && window.claim === null && window.all < window.limit * AHEAD_PART) {
      window.claim = this.#ask(shared, window)
    }
    return use(window)
  }

  /** How long no request of the subject gets through any more, in ms; 0 = it does, as far as this process knows. */
  findRefusal({ subject, limit, limitAlone }: RequestToTake): number {
    const window = this.#windows.get(subject)
    if (!window || this.#now() >= window.endsAtMs) return 0
    const shared = this.#options.getShared()
    const isOver =
      shared && this.#isShared(shared, window) ? window.left === 0 && window.all >= limit : window.used >= limitAlone
    return isOver ? this.#restOf(window) : 0
  }

  #isShared(shared: SharedCounts, { beganAtMs }: Window): boolean {
    if (shared !== this.#reportsTo) this.#reportTo(shared)
    if (!shared.isShared) return false
    return beganAtMs >= shared.sharedSinceMs || this.#now() >= shared.sharedSinceMs + SETTLE_MS
  }

  #reportTo(shared: SharedCounts): void {
    this.#reportsTo = shared
    shared.onReturn(() => void this.#report(shared))
  }

  async #report(shared: SharedCounts): Promise<void> {
    const nowMs = this.#now()
    const windows = [...this.#windows.values()].filter(
      ({ endsAtMs, used, left }) => endsAtMs > nowMs && used + left > 0,
    )
    for (let first = 0; first < windows.length; first += REPORT_SIZE) {
      const some = windows.slice(first, first + REPORT_SIZE)
      await claimFor({ shared, windows: some, wantOf: () => 0 })
    }
  }

  #takeAlone(window: Window, limitAlone: number): Taken {
    // What was set aside is used first; it is counted already.
    if (window.left > 0 || window.used < limitAlone) return use(window)
    return this.#restOf(window)
  }

  async #wait(shared: SharedCounts, request: RequestToTake): Promise<Taken> {
    for (;;) {
      const window = this.#windowOf(request)
      if (!this.#isShared(shared, window)) return this.#takeAlone(window, request.limitAlone)
      if (window.left > 0) return use(window)
      if (this.#isRefused(window)) return this.#restOf(window)
      window.waiting += 1
      window.claim ??= this.#ask(shared, window)
      await window.claim
      window.waiting -= 1
    }
  }

  /** One round trip for all subjects that need one in this turn of the event loop. Never throws: the mode says the rest. */
  #ask(shared: SharedCounts, window: Window): Promise<void> {
    this.#asking.push(window)
    if (this.#asking.length === 1) this.#round = endOfTurn().then(() => this.#flush(shared))
    return this.#round.finally(() => {
      window.claim = null
    })
  }

  async #flush(shared: SharedCounts): Promise<void> {
    const asking = this.#asking
    this.#asking = []
    await claimFor({ shared, windows: asking, wantOf: ({ limit, waiting }) => Math.max(leaseOf(limit), waiting) })
  }

  #isRefused({ limit, refusedLimit }: Window): boolean {
    return limit <= refusedLimit
  }

  #restOf(window: Window): number {
    return Math.max(1, window.endsAtMs - this.#now())
  }

  #windowOf({ subject, limit }: RequestToTake): Window {
    const nowMs = this.#now()
    const known = this.#windows.get(subject)
    if (known && nowMs < known.endsAtMs) {
      known.limit = limit
      return known
    }
    if (this.#windows.size >= this.#sweepSize) this.#sweep(nowMs)
    const window: Window = {
      name: `${this.#options.name}:${subject}`,
      limit,
      beganAtMs: nowMs,
      endsAtMs: nowMs + WINDOW_MS,
      used: 0,
      left: 0,
      all: 0,
      refusedLimit: 0,
      claim: null,
      waiting: 0,
    }
    this.#windows.set(subject, window)
    return window
  }

  #sweep(nowMs: number): void {
    for (const [subject, { endsAtMs }] of this.#windows) if (nowMs >= endsAtMs) this.#windows.delete(subject)
    this.#sweepSize = Math.max(SWEEP_SIZE_MIN, this.#windows.size * 2)
  }
}

function leaseOf(limit: number): number {
  return Math.max(1, Math.floor(limit / LEASE_PART))
}

type Claiming = { shared: SharedCounts; windows: readonly Window[]; wantOf: (window: Window) => number }

/** Never throws: when the claim fails, the mode has changed. */
async function claimFor({ shared, windows, wantOf }: Claiming): Promise<void> {
  const claims = windows.map((window) => ({
    name: window.name,
    limit: window.limit,
    want: wantOf(window),
    mine: window.used + window.left,
    endsAtMs: window.endsAtMs,
  }))
  const grants = await shared.claim(claims).catch(() => null)
  for (const [index, window] of windows.entries()) {
    const [claim, grant] = [claims[index], grants?.[index]]
    if (claim && grant) learn(window, claim, grant)
  }
}

function learn(window: Window, claim: Claim, { granted, own, all, endsAtMs }: Grant): void {
  if (own - granted < claim.mine) {
    // The shared window had just ended and this begins the next: what was set aside went with the old one.
    window.used = 0
    window.left = 0
    window.refusedLimit = 0
  }
  window.left += granted
  window.all = all
  window.endsAtMs = endsAtMs
  if (all >= claim.limit) window.refusedLimit = claim.limit
}

function endOfTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function use(window: Window): Taken {
  window.used += 1
  if (window.left > 0) window.left -= 1
  return 0
}
