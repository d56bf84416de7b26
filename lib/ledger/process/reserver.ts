import { AppError } from '@/lib/core/errors'
import { extendSlice, type Extension, type LimitName, type Shortage } from './extend-slice'
import type { FlushQueue } from './flush-queue'
import { Hold } from './hold'
import type { KeySlice, Waiter } from './key-slice'
import type { Identity, Lease } from './lease'
import type { SliceBook } from './slice-book'

/** How long a request waits for money that lies unused in another key's or process's slice. */
const RECLAIM_WAIT_MS = 3_000
/** What another request freed a moment ago may still be on its way back: nobody is refused for that without a second look. */
const SECOND_LOOK_MS = 40
const RETRY_MS = 50
const MAX_AMOUNTS = 500

/** Why a request was not admitted: the tightest limit and its figures, in nano-dollars. */
export interface Refusal {
  held: false
  reason: LimitName
  /** Of the balance: all that was ever credited. */
  limitNanos: bigint
  /** Of a limit with a window: within the window that runs. */
  spentNanos: bigint
  /** Set aside for requests that run. */
  reservedNanos: bigint
  /** What one request may still use now. */
  remainingNanos: bigint
  /** When the limit's window ends (UTC); null when it has none. */
  resetsAt: Date | null
  /** Of a guardrail's budget: whose. */
  guardrailId: string | null
}

export type ReserveResult = { held: true; hold: Hold } | Refusal

export interface ReserveInput {
  organizationId: string
  /** Null for a request from the dashboard. */
  apiKeyId: string | null
  /** Who asks from the dashboard, where a guardrail gives people budgets; their money is then set aside on its own. */
  memberId?: string | null | undefined
  /** Upper bound of the request's cost. */
  amountNanos: bigint
}

/** Admits requests: from memory where the key's slice has room, else by one query per key at a time. */
export class Reserver {
  constructor(
    private readonly lease: Lease,
    private readonly book: SliceBook,
    private readonly queue: FlushQueue,
  ) {}

  /** Sets money aside for one request. Errors: `service_unavailable` when the ledger cannot be reached. */
  async reserve(input: ReserveInput): Promise<ReserveResult> {
    if (input.amountNanos < 0n) throw new RangeError('amountNanos must not be negative')
    if (!this.queue.isHealthy()) throw unavailable()
    if (!this.lease.isValid()) await this.lease.renew().catch((error: unknown) => Promise.reject(unavailable(error)))
    if (input.amountNanos === 0n) return { held: true, hold: new Hold(null, 0n, () => undefined) }
    const slice = this.book.find(input.organizationId, nameSpender(input))
    slice.traffic.note(input.amountNanos, performance.now())
    if (!slice.isExtending && slice.roomNanos >= input.amountNanos) return this.#hold(slice, input.amountNanos)
    return this.#wait(slice, input.amountNanos)
  }

  #wait(slice: KeySlice, amountNanos: bigint): Promise<ReserveResult> {
    return new Promise((resolve, reject) => {
      slice.waiters.push({ amountNanos, sinceMs: performance.now(), resolve, reject })
      if (!slice.isExtending) void this.#serve(slice)
    })
  }

  #hold(slice: KeySlice, amountNanos: bigint): ReserveResult {
    slice.take(amountNanos)
    return { held: true, hold: new Hold(slice, amountNanos, this.#onFreed) }
  }

  readonly #onFreed = (slice: KeySlice): void => {
    this.book.touch(slice)
    this.queue.kick()
  }

  async #serve(slice: KeySlice): Promise<void> {
    slice.isExtending = true
    try {
      while (slice.waiters.length > 0) await this.#extend(slice)
    } catch (error) {
      for (const waiter of slice.waiters.splice(0)) waiter.reject(error)
    } finally {
      slice.isExtending = false
      this.#onFreed(slice)
    }
  }

  async #extend(slice: KeySlice): Promise<void> {
    this.#admit(slice)
    const waiting = slice.waiters.slice(0, MAX_AMOUNTS)
    if (waiting.length === 0) return
    const identity = this.lease.identity ?? (await this.#renew())
    const extension = await this.#ask(slice, identity, waiting)
    if (extension.refused_by === 'lease') await this.#renew()
    else if (extension.refused_by !== null) this.#refuse(slice, waiting, extension)
    else this.#grow(slice, identity, extension)
  }

  async #ask(slice: KeySlice, identity: Identity, waiting: readonly Waiter[]): Promise<Extension> {
    const amounts = waiting.map((waiter) => waiter.amountNanos)
    const headroomNanos = slice.traffic.targetNanos(performance.now())
    try {
      return await extendSlice({ slice, identity, amounts, headroomNanos })
    } catch (error) {
      throw unavailable(error)
    }
  }

  async #renew(): Promise<Identity> {
    try {
      return await this.lease.renew()
    } catch (error) {
      throw unavailable(error)
    }
  }

  #grow(slice: KeySlice, identity: Identity, extension: Extract<Extension, { refused_by: null }>): void {
    // The lease went between question and answer: the grant is not ours any more, ask again under the new one.
    if (this.lease.identity !== identity) return
    slice.grow({
      identity,
      sliceId: extension.slice_id,
      grantedNanos: extension.granted_nanos,
      headroomNanos: extension.headroom_nanos,
    })
    this.#admit(slice)
  }

  /** Gives room to those who wait, first come first served. */
  #admit(slice: KeySlice): void {
    let [first] = slice.waiters
    while (first && first.amountNanos <= slice.roomNanos) {
      slice.waiters.shift()
      first.resolve(this.#hold(slice, first.amountNanos))
      first = slice.waiters[0]
    }
  }

  /** Answers everyone who asked for more than there is; those who asked for less keep their place. */
  #refuse(slice: KeySlice, asked: readonly Waiter[], shortage: Shortage): void {
    const nowMs = performance.now()
    // A key's limit is short of nothing that other keys of this process keep.
    const isShared = shortage.refused_by !== 'key_limit' && shortage.refused_by !== 'guardrail_key'
    const localNanos = isShared ? this.book.reclaim(slice.organizationId, nowMs, slice) : 0n
    const elsewhereNanos = localNanos > shortage.idle_nanos ? localNanos : shortage.idle_nanos
    const refusal = toRefusal(shortage, slice.roomNanos)
    const { remainingNanos } = refusal
    const unspentNanos = refusal.limitNanos - refusal.spentNanos
    const refused = new Set(asked.filter((waiter) => waiter.amountNanos > remainingNanos))
    slice.waiters = slice.waiters.filter((waiter) => !refused.has(waiter))
    for (const waiter of refused) {
      const ageMs = nowMs - waiter.sinceMs
      const mayReclaim = ageMs < RECLAIM_WAIT_MS && waiter.amountNanos <= remainingNanos + elsewhereNanos
      const mayBeFreed = ageMs < SECOND_LOOK_MS && waiter.amountNanos <= unspentNanos
      if (mayReclaim || mayBeFreed) setTimeout(() => this.#retry(slice, waiter), RETRY_MS)
      else waiter.resolve(refusal)
    }
    if (localNanos > 0n) this.queue.kick()
  }

  #retry(slice: KeySlice, waiter: Waiter): void {
    // The slice may have left the book meanwhile; whoever asks next must find this one, not a second.
    const current = this.book.find(slice.organizationId, slice.apiKeyId)
    current.waiters.push(waiter)
    if (!current.isExtending) void this.#serve(current)
  }
}

/** `roomNanos` of what is reserved is nobody's yet: it lies in the slice that asked. */
function toRefusal(shortage: Shortage, roomNanos: bigint): Refusal {
  const { limit_nanos: limitNanos, spent_nanos: spentNanos } = shortage
  const reservedNanos = shortage.reserved_nanos - roomNanos
  return {
    held: false,
    reason: shortage.refused_by,
    limitNanos,
    spentNanos,
    reservedNanos,
    remainingNanos: atLeastZero(limitNanos - spentNanos - reservedNanos),
    resetsAt: shortage.resets_at,
    guardrailId: shortage.guardrail_id,
  }
}

/** As `ledger_slice_extend` knows them: a key, a person at the dashboard, or the dashboard as such. */
function nameSpender({ apiKeyId, memberId }: ReserveInput): string | null {
  if (apiKeyId !== null) return apiKeyId
  return memberId ? `user:${memberId}` : null
}

function atLeastZero(nanos: bigint): bigint {
  return nanos > 0n ? nanos : 0n
}

function unavailable(cause?: unknown): AppError {
  return new AppError(
    'service_unavailable',
    'Credits cannot be checked right now. Nothing was billed; please try again.',
    {
      cause,
      retryAfterSeconds: 2,
    },
  )
}
