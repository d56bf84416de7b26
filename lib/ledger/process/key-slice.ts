import type { Identity } from './lease'
import type { ReserveResult } from './reserver'
import { Traffic } from './traffic'

const RECLAIM_MS = 2_000

/** A request that waits for its slice to be extended. */
export interface Waiter {
  readonly amountNanos: bigint
  readonly sinceMs: number
  resolve(result: ReserveResult): void
  reject(error: unknown): void
}

/** What goes back to the balance with the next flush. */
export interface SliceReturn {
  readonly slice: KeySlice
  readonly identity: Identity
  readonly sliceId: bigint
  readonly returnNanos: bigint
  /** What may at most stay unused in the slice from now on. */
  readonly headroomNanos: bigint
  /** Nothing uses the slice: its row may go. */
  readonly close: boolean
}

/**
 * This process's money for one key: what the database has set aside for it, split in memory into what requests hold
 * (`outstanding`), what no one holds (`room`) and what is on its way back (`returning`).
 */
export class KeySlice {
  sliceId: bigint | null = null
  identity: Identity | null = null
  roomNanos = 0n
  headroomNanos = 0n
  returningNanos = 0n
  isExtending = false
  /** In the order they came. */
  waiters: Waiter[] = []
  readonly traffic = new Traffic()
  #outstandingNanos = 0n
  #reclaimUntilMs = 0

  constructor(
    readonly organizationId: string,
    readonly apiKeyId: string | null,
  ) {}

  /** Nano-dollars that requests hold, or spent since the last commit. */
  get outstandingNanos(): bigint {
    return this.#outstandingNanos
  }

  /** Puts a grant of the database into the slice. */
  grow(grant: { identity: Identity; sliceId: bigint; grantedNanos: bigint; headroomNanos: bigint }): void {
    if (this.identity !== grant.identity) this.void()
    this.identity = grant.identity
    this.sliceId = grant.sliceId
    this.roomNanos += grant.grantedNanos
    this.headroomNanos = grant.headroomNanos
  }

  /** Moves `amountNanos` from room to a request. The caller has checked that there is room. */
  take(amountNanos: bigint): void {
    this.roomNanos -= amountNanos
    this.#outstandingNanos += amountNanos
  }

  /** Ends a request's claim on `amountNanos`; `backNanos` of it are room again, the rest was spent. */
  settle(identity: Identity | null, amountNanos: bigint, backNanos: bigint): void {
    if (identity === null || identity !== this.identity) return
    this.#outstandingNanos -= amountNanos
    this.roomNanos += backNanos
  }

  /** The lease is lost: all that was set aside is the balance's again. */
  void(): void {
    this.sliceId = null
    this.identity = null
    this.roomNanos = 0n
    this.headroomNanos = 0n
    this.returningNanos = 0n
    this.#outstandingNanos = 0n
  }

  /** Keep nothing unused for a while: another key or process is short of it. */
  reclaim(nowMs: number): void {
    this.#reclaimUntilMs = nowMs + RECLAIM_MS
  }

  /** No request holds, waits for or recently asked for money here. */
  isUnused(nowMs: number): boolean {
    return this.#outstandingNanos === 0n && !this.isExtending && this.traffic.isIdle(nowMs)
  }

  /** Takes out what the slice has beyond its needs; null when there is nothing to give back. */
  takeSurplus(nowMs: number): SliceReturn | null {
    if (this.sliceId === null || this.identity === null || this.isExtending) return null
    const close = this.isUnused(nowMs)
    const limitNanos = this.#limitNanos(nowMs)
    if (this.roomNanos <= limitNanos && !close) return null
    // Down to half the limit, so that a steady flow does not give a little back with every flush.
    const returnNanos = this.roomNanos - limitNanos / 2n
    this.roomNanos -= returnNanos
    this.returningNanos += returnNanos
    this.headroomNanos = limitNanos
    const { identity, sliceId } = this
    return { slice: this, identity, sliceId, returnNanos, headroomNanos: limitNanos, close }
  }

  #limitNanos(nowMs: number): bigint {
    if (nowMs < this.#reclaimUntilMs) return 0n
    const target = this.traffic.targetNanos(nowMs)
    return target < this.headroomNanos ? target : this.headroomNanos
  }
}
