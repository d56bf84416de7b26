import type { KeySlice } from './key-slice'
import type { Identity } from './lease'

/** What a settled hold says to the database. */
export interface Claim {
  readonly slice: KeySlice | null
  readonly identity: Identity | null
  readonly sliceId: bigint | null
  readonly holdNanos: bigint
  /** Part of the hold that is spent; still claimed until the flush is committed. */
  readonly usedNanos: bigint
}

/** A claim for a request that was admitted without money. */
export const NO_CLAIM: Claim = { slice: null, identity: null, sliceId: null, holdNanos: 0n, usedNanos: 0n }

let openHolds = 0

/** Holds of this process that have not ended. */
export function countOpenHolds(): number {
  return openHolds
}

/** Money set aside for one request. It ends once: captured with the request's generation, or released. */
export class Hold {
  readonly #identity: Identity | null
  readonly #sliceId: bigint | null
  #isOpen = true

  constructor(
    private readonly slice: KeySlice | null,
    /** Nano-dollars. */
    readonly amountNanos: bigint,
    private readonly onFreed: (slice: KeySlice) => void,
  ) {
    this.#identity = slice?.identity ?? null
    this.#sliceId = slice?.sliceId ?? null
    if (slice !== null) openHolds += 1
  }

  /** Gives all of it back. A second call, or one after the capture, does nothing. */
  release(): void {
    this.claim(0n)
  }

  /** For the capture: keeps what `costNanos` needs and frees the rest. A hold that has ended backs nothing. */
  claim(costNanos: bigint): Claim {
    if (!this.#isOpen || this.slice === null) return NO_CLAIM
    this.#isOpen = false
    openHolds -= 1
    const usedNanos = costNanos < this.amountNanos ? costNanos : this.amountNanos
    const freedNanos = this.amountNanos - usedNanos
    this.slice.settle(this.#identity, freedNanos, freedNanos)
    this.onFreed(this.slice)
    const { slice, amountNanos } = this
    return { slice, identity: this.#identity, sliceId: this.#sliceId, holdNanos: amountNanos, usedNanos }
  }
}

/** The spent part of a claim is gone with the commit; what was not spent of it is room again. */
export function endClaim({ slice, identity, usedNanos }: Claim, spentNanos: bigint): void {
  slice?.settle(identity, usedNanos, spentNanos < usedNanos ? usedNanos - spentNanos : 0n)
}
