import { getPool } from '@/lib/db'
import { LEASE_MS } from '@/lib/ledger/process/lease'

const POLL_MS = 200
/** A process that lives shows it every 2 s. */
const SILENT_MS = 4_000

export type Stranded = {
  looks: number
  /** The longest that a slice was seen after its process was killed, or after the database answered again if that was later. */
  longestMs: number
  /** The most that dead processes had set aside at once. */
  mostNanos: bigint
}

/** Watches how long money stays set aside for processes that do not live any more. A live one shows itself every 2 s. */
export class StrandedWatch {
  #isOver = false
  /** When the database began to answer; null while it does not. */
  #answersSince: number | null = null
  #watching: Promise<void> = Promise.resolve()
  readonly #stranded: Stranded = { looks: 0, longestMs: 0, mostNanos: 0n }

  /** @param listKills when processes were killed, in `Date.now()` */
  constructor(private readonly listKills: () => readonly number[]) {}

  start(): void {
    this.#watching = this.#watch()
  }

  async stop(): Promise<Stranded> {
    this.#isOver = true
    await this.#watching
    return this.#stranded
  }

  async #watch(): Promise<void> {
    while (!this.#isOver) {
      // Without a database there is nothing to look at.
      await this.#look().catch(() => {
        this.#answersSince = null
      })
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  }

  async #look(): Promise<void> {
    const { rows } = await getPool().query<{ alive_at: Date; now: Date; nanos: string }>(
      `SELECT p.lease_expires_at - make_interval(secs => $1 / 1000.0) AS alive_at, clock_timestamp() AS now,
         sum(s.amount_nanos)::text AS nanos
       FROM ledger_slice s JOIN ledger_process p ON p.id = s.process_id GROUP BY p.id, p.lease_expires_at`,
      [LEASE_MS],
    )
    const now = performance.now()
    this.#answersSince ??= now
    this.#stranded.looks += 1
    let strandedNanos = 0n
    for (const row of rows) {
      const ageMs = this.#readAge(row)
      if (ageMs === null) continue
      strandedNanos += BigInt(row.nanos)
      this.#stranded.longestMs = Math.max(this.#stranded.longestMs, Math.min(ageMs, now - this.#answersSince))
    }
    if (strandedNanos > this.#stranded.mostNanos) this.#stranded.mostNanos = strandedNanos
  }

  /** Since the first kill after its last sign of life; null of one that lives. Processes of one machine have one clock. */
  #readAge({ alive_at: aliveAt, now }: { alive_at: Date; now: Date }): number | null {
    if (now.getTime() - aliveAt.getTime() < SILENT_MS) return null
    const killedAt = this.listKills().find((at) => at >= aliveAt.getTime())
    return killedAt === undefined ? null : now.getTime() - killedAt
  }
}
