import type { Identity } from './lease'
import { KeySlice, type SliceReturn } from './key-slice'

/** All slices of this process. */
export class SliceBook {
  readonly #slices = new Map<string, KeySlice>()
  /** Slices whose room may have grown beyond need since the last flush. */
  readonly #touched = new Set<KeySlice>()

  find(organizationId: string, apiKeyId: string | null): KeySlice {
    const address = addressOf(organizationId, apiKeyId)
    const known = this.#slices.get(address)
    if (known) return known
    const slice = new KeySlice(organizationId, apiKeyId)
    this.#slices.set(address, slice)
    return slice
  }

  touch(slice: KeySlice): void {
    this.#touched.add(slice)
  }

  /** True when the next flush has something to look at. */
  hasTouched(): boolean {
    return this.#touched.size > 0
  }

  /** Marks slices that have been quiet; returns whether there is one. */
  touchIdle(nowMs: number): boolean {
    for (const slice of this.#slices.values()) {
      if (slice.sliceId === null && slice.isUnused(nowMs))
        this.#slices.delete(addressOf(slice.organizationId, slice.apiKeyId))
      else if (slice.traffic.isIdle(nowMs) && (slice.roomNanos > 0n || slice.isUnused(nowMs))) this.#touched.add(slice)
    }
    return this.hasTouched()
  }

  /** Nano-dollars in all slices: with requests, and with nobody. */
  measure(): { reservedNanos: bigint; roomNanos: bigint } {
    let reservedNanos = 0n
    let roomNanos = 0n
    for (const slice of this.#slices.values()) {
      reservedNanos += slice.outstandingNanos
      roomNanos += slice.roomNanos
    }
    return { reservedNanos, roomNanos }
  }

  /** Organizations of which something lies unused here. */
  listUnused(): string[] {
    const organizations = new Set<string>()
    for (const slice of this.#slices.values()) if (slice.roomNanos > 0n) organizations.add(slice.organizationId)
    return [...organizations]
  }

  /** Asks every slice of an organization (but one) to keep nothing unused; returns what they have unused now. */
  reclaim(organizationId: string, nowMs: number, except?: KeySlice): bigint {
    let unusedNanos = 0n
    for (const slice of this.#slices.values()) {
      if (slice.organizationId !== organizationId || slice === except) continue
      slice.reclaim(nowMs)
      this.#touched.add(slice)
      unusedNanos += slice.roomNanos + slice.returningNanos
    }
    return unusedNanos
  }

  /** Takes the surplus out of all touched slices; what is unused altogether leaves the book. */
  collectReturns(identity: Identity, nowMs: number): SliceReturn[] {
    const returns: SliceReturn[] = []
    for (const slice of this.#touched) {
      if (slice.identity !== identity) continue
      const surplus = slice.takeSurplus(nowMs)
      if (!surplus) continue
      returns.push(surplus)
      if (surplus.close) this.#slices.delete(addressOf(slice.organizationId, slice.apiKeyId))
    }
    this.#touched.clear()
    return returns
  }

  /** The lease is lost: nothing here is set aside any more. */
  voidAll(): void {
    for (const slice of this.#slices.values()) slice.void()
  }
}

function addressOf(organizationId: string, apiKeyId: string | null): string {
  return `${organizationId} ${apiKeyId ?? ''}`
}
