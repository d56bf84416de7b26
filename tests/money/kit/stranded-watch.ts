import { getPool } from '@/lib/db'
import { LEASE_MS } from '@/lib/ledger/process/lease'

const POLL_MS = 200

export type Stranded = {
  looks: number
  /** The longest that a slice was seen after the last sign of life of its process, or after the database answered again if that was later. */
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
    const { rows } = await getPool().query<{ age_ms: string | null; nanos: string }>(
      `WITH silent AS (
         SELECT s.amount_nanos, extract(epoch FROM clock_timestamp() - p.lease_expires_at + make_interval(secs => $1 / 1000.0)) * 1000 AS age_ms
         FROM ledger_slice s JOIN ledger_process p ON p.id = s.process_id)
       SELECT max(age_ms)::text AS age_ms, coalesce(sum(amount_nanos) FILTER (WHERE age_ms > 4000), 0)::text AS nanos FROM silent`,
      [LEASE_MS],
    )
    const now = performance.now()
    this.#answersSince ??= now
    this.#stranded.looks += 1
    const ageMs = Math.min(Number(rows[0]?.age_ms ?? 0), now - this.#answersSince)
    this.#stranded.longestMs = Math.max(this.#stranded.longestMs, ageMs)
    const nanos = BigInt(rows[0]?.nanos ?? 0)
    if (nanos > this.#stranded.mostNanos) this.#stranded.mostNanos = nanos
  }
}
