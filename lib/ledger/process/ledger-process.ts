import { AppError } from '@/lib/core/errors'
import { sweepSlices } from '../sweep-slices'
import type { ByokTerms, GenerationRecord } from '../types'
import { FlushQueue, type FlushCounters } from './flush-queue'
import { countOpenHolds, NO_CLAIM, type Hold } from './hold'
import { Lease } from './lease'
import { listReclaimed } from './list-reclaimed'
import { PendingCapture } from './pending-capture'
import { Reserver, type ReserveInput, type ReserveResult } from './reserver'
import { SliceBook } from './slice-book'

const HEARTBEAT_MS = 2_000
const IDLE_CHECK_MS = 250
/** A lower limit must hold within a second, also where no flush brings word of it. */
const WATCH_MS = 250
const DRAIN_DEADLINE_MS = 10_000

export interface CaptureInput {
  /** What `reserve` gave; null when the request was admitted without money. */
  hold: Hold | null
  generation: GenerationRecord
  /** Nano-dollars to bill; 0 for failed, empty and free answers. On an own provider key: the most that our fee can be. */
  costNanos: bigint
  /** Needed for an answer on an own provider key: the capture finds out what it costs exactly. */
  byokTerms?: ByokTerms | undefined
}

export interface LedgerHealth extends FlushCounters {
  /** False while requests are refused because captures cannot be written. */
  isHealthy: boolean
  /** Captures in memory that are not committed yet. */
  pending: number
  /** Requests that hold money. */
  openHolds: number
  /** Nano-dollars that they hold, or that go out with the next flush. */
  reservedNanos: bigint
  /** Nano-dollars set aside that no request holds. */
  roomNanos: bigint
}

/** The ledger's part in one process: a lease, slices in memory, one flush at a time. */
export class LedgerProcess {
  readonly #book = new SliceBook()
  readonly #lease: Lease
  readonly #queue: FlushQueue
  readonly #reserver: Reserver
  readonly #timers: NodeJS.Timeout[] = []
  readonly #captures = new Map<string, Promise<bigint>>()
  #isStopping = false

  constructor(name: string) {
    this.#lease = new Lease(name, () => this.#book.voidAll())
    this.#queue = new FlushQueue(this.#lease, this.#book)
    this.#reserver = new Reserver(this.#lease, this.#book, this.#queue)
  }

  /** Registers the process and starts its heartbeat. */
  async start(): Promise<void> {
    await this.#lease.renew()
    this.#every(HEARTBEAT_MS, () => this.#beat())
    this.#every(IDLE_CHECK_MS, () => {
      if (this.#book.touchIdle(performance.now())) this.#queue.kick()
      this.#queue.tellLate(performance.now())
    })
    this.#every(WATCH_MS, () => this.#watch())
  }

  async reserve(input: ReserveInput): Promise<ReserveResult> {
    if (this.#isStopping)
      throw new AppError('service_unavailable', 'This server is going down.', { retryAfterSeconds: 1 })
    return this.#reserver.reserve(input)
  }

  /** Resolves with what was billed when the generation and its money are committed. Capturing an id twice bills it once. */
  capture({ hold, generation, costNanos, byokTerms }: CaptureInput): Promise<bigint> {
    const known = this.#captures.get(generation.id)
    if (known) {
      hold?.release()
      return known
    }
    const claim = hold?.claim(costNanos) ?? NO_CLAIM
    const addedAtMs = performance.now()
    const pending = new PendingCapture({ generation, costNanos, claim, byokTerms: byokTerms ?? null, addedAtMs })
    this.#queue.add(pending)
    const captured = pending.written.finally(() => this.#captures.delete(generation.id))
    this.#captures.set(generation.id, captured)
    return captured
  }

  health(): LedgerHealth {
    const counters = this.#queue.counters
    const state = { isHealthy: this.#queue.isHealthy(), pending: this.#queue.size, openHolds: countOpenHolds() }
    return { ...counters, ...state, ...this.#book.measure() }
  }

  /** Writes what is pending (until the deadline), gives every slice back and ends the lease. */
  async stop(): Promise<void> {
    this.#isStopping = true
    let timer: NodeJS.Timeout | undefined
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, DRAIN_DEADLINE_MS)
    })
    await Promise.race([this.#leave(), deadline])
    clearTimeout(timer)
    for (const interval of this.#timers) clearInterval(interval)
  }

  async #leave(): Promise<void> {
    await this.#queue.drain()
    await this.#lease.end()
    await sweepSlices()
  }

  async #beat(): Promise<void> {
    if (this.#isStopping) return
    await this.#lease.renew()
    await sweepSlices()
  }

  /** Gives back what lies unused here of organizations that are short of it or have less than before. */
  async #watch(): Promise<void> {
    const organizationIds = this.#book.listUnused()
    if (organizationIds.length === 0) return
    const reclaimed = await listReclaimed(organizationIds)
    for (const organizationId of reclaimed) this.#book.reclaim(organizationId, performance.now())
    if (reclaimed.length > 0) this.#queue.kick()
  }

  #every(intervalMs: number, run: () => unknown): void {
    let isRunning = false
    const tick = async () => {
      if (isRunning) return
      isRunning = true
      try {
        await run()
      } catch {
        // The database is away. The lease runs out by itself, and admission stops with it; the next tick tries again.
      } finally {
        isRunning = false
      }
    }
    this.#timers.push(setInterval(() => void tick(), intervalMs).unref())
  }
}
