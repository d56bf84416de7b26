import { getLogger } from '@/lib/observability'
import type { Announcement, Claim, Grant, Session, SessionListeners } from './types'
import { withDeadline } from './with-deadline'

/** A request may wait for a claim; whoever is slower than this is not waited for again until it answers in time. */
const CLAIM_TIMEOUT_MS = 50
/** Nobody waits for a sign of life, and a machine at full load may be slow for a moment. */
const PROBE_TIMEOUT_FACTOR = 5
const PROBE_INTERVAL_MS = 500
const OPEN_TIMEOUT_MS = 2_000
/** Between tries to reach a store that is away: the first wait, doubled up to the last. */
const RETRY_FIRST_MS = 100
const RETRY_LAST_MS = 2_000
/** A store that was there for this long begins with the first wait again when it goes. */
const STEADY_MS = 30_000

export type SharedStateOptions = {
  /** What the store is called where people read of it. */
  store: string
  open: OpenSession
  /** How long a claim may take. */
  timeoutMs?: number
}

export type OpenSession = (listeners: SessionListeners) => Promise<Session>

/**
 * What the processes of an installation share beside the database, and which of two modes holds: `shared`, or `alone`
 * while the store is away, slow or refuses. In `alone` nothing is sent and nobody waits; a probe in the background finds
 * the way back. Changes of the mode are logged once each.
 */
export class SharedState {
  /** What it is called where people read of it. */
  readonly store: string
  readonly #open: OpenSession
  readonly #timeoutMs: number
  readonly #listeners = new Map<string, Set<(payload: unknown) => void>>()
  readonly #returns = new Set<() => void>()
  #session: Session | null = null
  #timer: NodeJS.Timeout | undefined
  #retryMs = RETRY_FIRST_MS
  #isClosed = false
  #wasTold = false
  /** How often the mode changed. */
  changes = 0
  /** When the present time of sharing began; what happened before may be unknown to others. */
  sharedSinceMs = -Infinity

  constructor({ store, open, timeoutMs = CLAIM_TIMEOUT_MS }: SharedStateOptions) {
    this.store = store
    this.#open = open
    this.#timeoutMs = timeoutMs
  }

  /** Whether counts and messages are shared right now; false = every process for itself. */
  get isShared(): boolean {
    return this.#session !== null
  }

  start(): void {
    void this.#connect()
  }

  /** @throws when the mode is or becomes `alone`, after the timeout at most */
  async claim(claims: readonly Claim[]): Promise<Grant[]> {
    const session = this.#session
    if (session === null) throw new Error('The shared counts are away.')
    try {
      return await withDeadline(session.claim(claims), this.#timeoutMs)
    } catch (error) {
      this.#lose(session, error)
      throw error
    }
  }

  /** Tells all other processes at once; lost in mode `alone`, which is what short lives of caches are for. */
  announce(announcement: Announcement): void {
    const session = this.#session
    session?.announce(announcement).catch((error: unknown) => {
      this.#lose(session, error)
    })
  }

  /** Hears what other processes announce. Payloads come from a network: check them. */
  listen(topic: string, listener: (payload: unknown) => void): void {
    const listeners = this.#listeners.get(topic)
    if (listeners) listeners.add(listener)
    else this.#listeners.set(topic, new Set([listener]))
  }

  /** Called whenever sharing begins, also the first time: announcements may have been missed before. */
  onReturn(listener: () => void): void {
    this.#returns.add(listener)
    if (this.isShared) listener()
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#session?.dispose()
    this.#session = null
  }

  async #connect(): Promise<void> {
    let isCurrent = true
    let opened: Session | undefined
    const opening = this.#open({
      onAnnouncement: ({ topic, payload }) => {
        if (isCurrent) for (const listener of this.#listeners.get(topic) ?? []) listener(payload)
      },
      onClosed: () => {
        isCurrent = false
        if (opened) this.#lose(opened, new Error('the connection ended'))
      },
    })
    // One that opens after nobody waits for it any more is of no use.
    opening.then(
      (late) => {
        if (!isCurrent) late.dispose()
      },
      () => undefined,
    )
    try {
      opened = await withDeadline(opening, OPEN_TIMEOUT_MS)
      await withDeadline(opened.probe(), this.#timeoutMs)
      if (!isCurrent || this.#isClosed) throw new Error('the connection ended')
      this.#enter(opened)
    } catch (error) {
      isCurrent = false
      opened?.dispose()
      this.#tell(error)
      this.#schedule(() => this.#connect(), this.#nextRetryMs())
    }
  }

  #enter(session: Session): void {
    this.#session = session
    this.sharedSinceMs = performance.now()
    this.changes += 1
    this.#wasTold = false
    getLogger().info(`${this.store} answers: rate limits, changes and endpoint health are shared`)
    for (const listener of this.#returns) listener()
    this.#schedule(() => this.#beat(session), PROBE_INTERVAL_MS)
  }

  async #beat(session: Session): Promise<void> {
    try {
      await withDeadline(session.probe(), this.#timeoutMs * PROBE_TIMEOUT_FACTOR)
      if (this.#session === session) this.#schedule(() => this.#beat(session), PROBE_INTERVAL_MS)
    } catch (error) {
      this.#lose(session, error)
    }
  }

  #lose(session: Session, error: unknown): void {
    if (this.#session !== session) return
    this.#session = null
    this.changes += 1
    session.dispose()
    if (performance.now() - this.sharedSinceMs > STEADY_MS) this.#retryMs = RETRY_FIRST_MS
    this.#tell(error)
    this.#schedule(() => this.#connect(), this.#nextRetryMs())
  }

  /** Once for each time that it is away. */
  #tell(error: unknown): void {
    if (this.#wasTold || this.#isClosed) return
    this.#wasTold = true
    const reason = error instanceof Error ? error.message : String(error)
    getLogger().warn(
      { reason },
      `${this.store} is away: this process counts for itself and sees changes within a second`,
    )
  }

  #nextRetryMs(): number {
    const waitMs = this.#retryMs
    this.#retryMs = Math.min(RETRY_LAST_MS, waitMs * 2)
    return waitMs
  }

  #schedule(run: () => Promise<void>, delayMs: number): void {
    clearTimeout(this.#timer)
    if (this.#isClosed) return
    this.#timer = setTimeout(() => void run(), delayMs)
    this.#timer.unref()
  }
}
