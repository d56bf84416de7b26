import type pg from 'pg'

/** A replica that shows less than the primary had so long ago is not read from. */
export const LAG_MS_MAX = 2_000
/** How often is looked, and how long a look may take. A replica that says nothing is away after both. */
const LOOK_EVERY_MS = 500
const LOOK_TIMEOUT_MS = 1_000
const SAMPLES_MAX = 240

/** Where the primary's log was at a moment of this process's clock. */
type Sample = { atMs: number; position: bigint }

export type ReplicaView = { isUsable: boolean; lagMs: number | null; reason: string | null }

type Watched = { primary: () => pg.Pool; replica: pg.Pool; onChange: (view: ReplicaView) => void }

/** A place in the log as one number. */
function toPosition(lsn: string): bigint {
  const [high = '0', low = '0'] = lsn.split('/')
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`)
}

/**
 * Looks at a replica for as long as the process reads from it. How far it is behind is measured by one clock, this process's:
 * the age of the newest place in the primary's log that the replica has come to. That counts whatever holds it up: the
 * network, a paused replay, or a connection that is gone. Until the first look the replica is not usable.
 */
export class ReplicaWatch {
  readonly #watched: Watched
  readonly #timer: NodeJS.Timeout
  #samples: Sample[] = []
  #isLooking = false
  #view: ReplicaView = { isUsable: false, lagMs: null, reason: 'not looked at yet' }

  constructor(watched: Watched) {
    this.#watched = watched
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref()
    void this.look()
  }

  get view(): ReplicaView {
    return this.#view
  }

  /** One look; never rejects. */
  async look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    try {
      if (await this.#samplePrimary()) this.#judge(await this.#measureLag())
    } catch (error) {
      this.giveUp(error)
    } finally {
      this.#isLooking = false
    }
  }

  /** Takes the replica out of use until the next look finds it well. */
  giveUp(error: unknown): void {
    const { message } = error instanceof Error ? error : new Error(String(error))
    this.#show({ isUsable: false, lagMs: null, reason: `it does not answer: ${message}` })
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** False when the primary cannot be asked: then the replica stays what it was. */
  async #samplePrimary(): Promise<boolean> {
    const atMs = performance.now()
    const row = await readPosition(this.#watched.primary(), 'pg_current_wal_lsn()').catch(() => null)
    if (row === null) return false
    this.#samples.push({ atMs, position: toPosition(row) })
    if (this.#samples.length > SAMPLES_MAX) this.#samples.splice(1, 1)
    return true
  }

  /** Milliseconds, perhaps infinite; null for a server that follows nobody. */
  async #measureLag(): Promise<number | null> {
    const lsn = await readPosition(this.#watched.replica, 'pg_last_wal_replay_lsn()')
    if (lsn === null) return null
    const position = toPosition(lsn)
    const reached = this.#samples.findLastIndex((sample) => sample.position <= position)
    // It has not come to the first place that was looked at: nobody knows how old what it shows is.
    if (reached === -1) return Infinity
    this.#samples.splice(0, reached)
    const [newestReached, ...ahead] = this.#samples
    return newestReached === undefined || ahead.length === 0 ? 0 : performance.now() - newestReached.atMs
  }

  #judge(lagMs: number | null): void {
    if (lagMs === null) return this.#show({ isUsable: false, lagMs, reason: 'it is no replica' })
    const isUsable = lagMs <= LAG_MS_MAX
    this.#show({ isUsable, lagMs, reason: isUsable ? null : `it is more than ${LAG_MS_MAX} ms behind` })
  }

  #show(view: ReplicaView): void {
    const hasChanged = view.isUsable !== this.#view.isUsable || this.#view.reason === 'not looked at yet'
    this.#view = view
    if (hasChanged) this.#watched.onChange(view)
  }
}

async function readPosition(pool: pg.Pool, position: string): Promise<string | null> {
  const query: pg.QueryConfig & { query_timeout: number } = {
    text: `SELECT ${position}::text AS lsn`,
    query_timeout: LOOK_TIMEOUT_MS,
  }
  const { rows } = await pool.query<{ lsn: string | null }>(query)
  return rows[0]?.lsn ?? null
}
