import { readSqlState } from '../read-sql-state'
import { observeFlush } from './flush-metrics'
import type { SliceReturn } from './key-slice'
import type { Identity, Lease } from './lease'
import type { PendingCapture } from './pending-capture'
import type { SliceBook } from './slice-book'
import { writeFlush, type FlushResult } from './write-flush'

const MAX_BATCH = 256
/** More captures than this in memory: no new request is admitted. */
const MAX_PENDING = 5_000
const UNKNOWN_FLUSH = 'LG007'
/** Nobody waits longer than this for a database that is away; it has been refusing new requests since its first failure. */
const WAIT_MAX_MS = 15_000

export interface FlushCounters {
  flushes: number
  captures: number
  duplicates: number
  overruns: number
  /** Captures that the database refused for their content. */
  refused: number
  /** Answers that were withheld, unbilled, because the database was away too long. */
  withdrawn: number
}

/** Group commit: while one flush is in flight, captures and returns queue up for the next. One flush at a time. */
export class FlushQueue {
  readonly counters: FlushCounters = { flushes: 0, captures: 0, duplicates: 0, overruns: 0, refused: 0, withdrawn: 0 }
  #pending: PendingCapture[] = []
  #loop: Promise<void> | null = null
  #isFailing = false
  #sent: PendingCapture[] = []

  constructor(
    private readonly lease: Lease,
    private readonly book: SliceBook,
  ) {}

  /** Captures not yet committed. */
  get size(): number {
    return this.#pending.length + this.#sent.length
  }

  /** False while captures cannot be written or too many wait: admitting more would be giving rides away. */
  isHealthy(): boolean {
    return !this.#isFailing && this.size < MAX_PENDING
  }

  add(capture: PendingCapture): void {
    this.#pending.push(capture)
    this.kick()
  }

  /** Tells those who have waited too long; what was never sent costs them nothing. */
  tellLate(nowMs: number): void {
    for (const capture of [...this.#sent, ...this.#pending]) {
      if (nowMs - capture.addedAtMs <= WAIT_MAX_MS) return
      if (capture.tellLate()) this.counters.withdrawn += 1
    }
  }

  /** Sees to it that a flush runs soon. */
  kick(): void {
    this.#loop ??= this.#run().finally(() => {
      this.#loop = null
      if (this.#hasWork()) this.kick()
    })
  }

  /** Resolves when nothing waits. */
  async drain(): Promise<void> {
    while (this.#loop) await this.#loop
  }

  #hasWork(): boolean {
    return this.#pending.length > 0 || this.book.hasTouched()
  }

  async #run(): Promise<void> {
    // Everything that ends in this turn of the event loop goes into one flush.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#hasWork()) {
      const identity = await this.#findIdentity()
      const batch = this.#pending.splice(0, MAX_BATCH)
      const returns = this.book.collectReturns(identity, performance.now())
      if (batch.length === 0 && returns.length === 0) return
      this.#sent = batch
      for (const capture of batch) capture.markSent()
      await this.#write(identity, batch, returns)
      this.#sent = []
    }
  }

  /** The identity to flush under. Captures must survive a long outage, so this waits for the database as long as it takes. */
  async #findIdentity(): Promise<Identity> {
    for (;;) {
      try {
        const identity = this.lease.identity ?? (await this.lease.renew())
        this.#isFailing = false
        return identity
      } catch {
        this.#isFailing = true
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
    }
  }

  async #write(identity: Identity, batch: PendingCapture[], returns: SliceReturn[]): Promise<void> {
    try {
      const result = await writeFlush({
        identity,
        generations: `{${batch.map((capture) => capture.row).join(',')}}`,
        returns,
        // The terms are the installation's: the same for all of them.
        byokTerms: batch.find((capture) => capture.byokTerms !== null)?.byokTerms ?? null,
        onTransientFailure: () => {
          this.#isFailing = true
        },
      })
      this.#isFailing = false
      this.#finish(batch, returns, result)
    } catch (error) {
      await this.#recover(error, batch, { identity, returns })
    }
  }

  #finish(batch: PendingCapture[], returns: SliceReturn[], result: FlushResult): void {
    const duplicates = new Set(result.duplicates)
    for (const { slice, returnNanos, identity } of returns) {
      if (slice.identity === identity) slice.returningNanos -= returnNanos
    }
    for (const capture of batch) {
      const cost = result.byok_costs?.[capture.id]
      const byokCostNanos = cost === undefined ? null : BigInt(cost)
      capture.finish({ isDuplicate: duplicates.has(capture.id), byokCostNanos })
    }
    observeFlush(batch)
    this.counters.flushes += 1
    this.counters.captures += batch.length - duplicates.size
    this.counters.duplicates += duplicates.size
    this.counters.overruns += result.overruns
    for (const organizationId of result.reclaim) this.book.reclaim(organizationId, performance.now())
  }

  /** The database refused the content: nothing was written. Find the row at fault, so that it takes no other down. */
  async #recover(
    error: unknown,
    batch: PendingCapture[],
    sent: { identity: Identity; returns: SliceReturn[] },
  ): Promise<void> {
    for (const { slice, returnNanos, identity } of sent.returns) {
      if (slice.identity !== identity) continue
      slice.returningNanos -= returnNanos
      slice.roomNanos += returnNanos
    }
    if (readSqlState(error) === UNKNOWN_FLUSH) {
      this.lease.forget(sent.identity)
      this.#pending.unshift(...batch)
      return
    }
    const [only] = batch
    if (batch.length === 1 && only) {
      this.counters.refused += 1
      only.refuse(error)
      return
    }
    for (const capture of batch) await this.#write(sent.identity, [capture], [])
  }
}
