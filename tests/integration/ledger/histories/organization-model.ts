export const PERIODS = ['daily', 'weekly', 'monthly'] as const
export type Period = (typeof PERIODS)[number]

export interface Grant {
  id: string
  priority: number
  amountNanos: bigint
  remainingNanos: bigint
  expiredNanos: bigint
  /** Null = never. */
  expiresAtMs: number | null
}

export interface Wish {
  /** Which process asks. */
  slot: number
  withKey: boolean
  amounts: readonly bigint[]
  nowMs: number
}

export interface Answer {
  served: number
  refusedBy: string | null
  limitNanos: bigint | null
  spentNanos: bigint | null
  reservedNanos: bigint | null
}

export interface Spending {
  slot: number
  withKey: boolean
  /** The slice is alive, so the hold still backs the cost. */
  isBacked: boolean
  holdNanos: bigint
  costNanos: bigint
}

/** Midnight, Monday or the first before a moment, in UTC. */
export function startOf(period: Period, nowMs: number): number {
  const now = new Date(nowMs)
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  if (period === 'monthly') return Date.UTC(year, month)
  return Date.UTC(year, month, period === 'daily' ? day : day - ((now.getUTCDay() + 6) % 7))
}

const least = (...nanos: bigint[]): bigint => nanos.reduce((low, next) => (next < low ? next : low))
const most = (...nanos: bigint[]): bigint => nanos.reduce((high, next) => (next > high ? next : high))
const total = (nanos: Iterable<bigint>): bigint => [...nanos].reduce((sum, next) => sum + next, 0n)

/** One organization's money as lists and sums: no database, no slices in memory, no windows that roll. */
export class OrganizationModel {
  purchasedNanos = 0n
  creditedNanos = 0n
  boughtNanos = 0n
  overdraftNanos = 0n
  readonly grants: Grant[] = []
  /** What is set aside, per process and key. */
  readonly slices = new Map<string, bigint>()
  readonly spendings: { atMs: number; nanos: bigint; withKey: boolean }[] = []
  readonly budgets = new Map<Period, bigint>()
  keyLimitNanos: bigint | null = null
  keyReset: Period | null = null

  get promotionalNanos(): bigint {
    return total(this.grants.map((grant) => grant.remainingNanos))
  }

  get postedNanos(): bigint {
    return this.purchasedNanos + this.promotionalNanos
  }

  get heldNanos(): bigint {
    return total(this.slices.values())
  }

  spentIn(period: Period | null, nowMs: number, { keyOnly = false } = {}): bigint {
    const fromMs = period === null ? -Infinity : startOf(period, nowMs)
    return total(
      this.spendings.filter(({ atMs, withKey }) => atMs >= fromMs && (withKey || !keyOnly)).map(({ nanos }) => nanos),
    )
  }

  topUp(nanos: bigint): void {
    this.purchasedNanos += nanos
    this.creditedNanos += nanos
    this.boughtNanos += nanos
    this.#recover()
  }

  /** Only purchased credit that nobody holds is paid back. */
  refund(nanos: bigint): boolean {
    if (nanos > this.postedNanos - most(this.heldNanos, this.promotionalNanos)) return false
    this.purchasedNanos -= nanos
    this.creditedNanos -= nanos
    this.#recover()
    return true
  }

  /** The money is gone (or back) whatever is left of it. */
  dispute(nanos: bigint): void {
    this.purchasedNanos += nanos
    this.creditedNanos += nanos
    this.overdraftNanos = most(0n, this.heldNanos - this.postedNanos)
  }

  grant(grant: Grant): void {
    this.grants.push(grant)
    this.creditedNanos += grant.amountNanos
    this.#recover()
  }

  /** Takes of expired grants what no hold reaches, counting holds from the grant that is burned first. */
  expire(nowMs: number): bigint {
    let heldNanos = this.heldNanos
    let freeNanos = most(0n, this.postedNanos - heldNanos)
    let takenNanos = 0n
    for (const grant of this.#inBurnOrder()) {
      const reachedNanos = least(grant.remainingNanos, heldNanos)
      heldNanos -= reachedNanos
      if (grant.expiresAtMs === null || grant.expiresAtMs > nowMs) continue
      const nanos = least(freeNanos, grant.remainingNanos - reachedNanos)
      grant.remainingNanos -= nanos
      grant.expiredNanos += nanos
      freeNanos -= nanos
      takenNanos += nanos
    }
    this.creditedNanos -= takenNanos
    if (takenNanos > 0n) this.#recover()
    return takenNanos
  }

  reserve({ slot, withKey, amounts, nowMs }: Wish): Answer {
    this.expire(nowMs)
    const limit = this.#tightest(withKey, nowMs)
    const roomNanos = limit.limitNanos - limit.spentNanos - limit.reservedNanos
    let grantedNanos = 0n
    let served = 0
    for (const nanos of amounts) {
      if (grantedNanos + nanos > roomNanos) break
      grantedNanos += nanos
      served += 1
    }
    if (served === 0) return { served, ...limit }
    this.#hold(slot, withKey, grantedNanos)
    return { served, refusedBy: null, limitNanos: null, spentNanos: null, reservedNanos: null }
  }

  /** One flush: burns promotional credit in its order, then purchased credit; the rest of the holds is free. */
  capture(spendings: readonly Spending[], nowMs: number): void {
    let overrunNanos = 0n
    for (const { slot, withKey, isBacked, holdNanos, costNanos } of spendings) {
      overrunNanos += isBacked ? most(0n, costNanos - holdNanos) : costNanos
      if (isBacked) this.#hold(slot, withKey, -holdNanos)
      if (costNanos > 0n) this.spendings.push({ atMs: nowMs, nanos: costNanos, withKey })
      this.purchasedNanos -= this.#burn(costNanos)
    }
    if (overrunNanos > 0n) this.overdraftNanos = most(0n, this.heldNanos - this.postedNanos)
    else this.#recover()
  }

  release(slot: number, withKey: boolean, nanos: bigint): void {
    this.#hold(slot, withKey, -nanos)
    this.#recover()
  }

  /** A process died: whatever it held is the balance's again. */
  drop(slot: number): void {
    for (const address of this.slices.keys()) if (address.startsWith(`${slot} `)) this.slices.delete(address)
    this.#recover()
  }

  /** What promotional credit does not cover. */
  #burn(nanos: bigint): bigint {
    let restNanos = nanos
    for (const grant of this.#inBurnOrder()) {
      const burnedNanos = least(restNanos, grant.remainingNanos)
      grant.remainingNanos -= burnedNanos
      restNanos -= burnedNanos
    }
    return restNanos
  }

  #inBurnOrder(): Grant[] {
    const expiry = (grant: Grant): number => grant.expiresAtMs ?? Infinity
    return [...this.grants].sort(
      (left, right) =>
        left.priority - right.priority ||
        (expiry(left) === expiry(right) ? 0 : expiry(left) - expiry(right)) ||
        this.grants.indexOf(left) - this.grants.indexOf(right),
    )
  }

  /** Of all limits the one with the least left; of equals the balance, then the key's, then the longest budget. */
  #tightest(withKey: boolean, nowMs: number) {
    const reservedNanos = this.heldNanos
    const limits = [
      {
        refusedBy: 'balance',
        limitNanos: this.creditedNanos,
        spentNanos: this.creditedNanos - this.postedNanos,
        reservedNanos,
      },
    ]
    if (withKey && this.keyLimitNanos !== null) {
      const keyNanos = total([...this.slices].filter(([address]) => address.endsWith('key')).map(([, nanos]) => nanos))
      const spentNanos = this.spentIn(this.keyReset, nowMs, { keyOnly: true })
      limits.push({ refusedBy: 'key_limit', limitNanos: this.keyLimitNanos, spentNanos, reservedNanos: keyNanos })
    }
    for (const period of [...PERIODS].reverse()) {
      const limitNanos = this.budgets.get(period)
      if (limitNanos === undefined) continue
      limits.push({ refusedBy: `budget_${period}`, limitNanos, spentNanos: this.spentIn(period, nowMs), reservedNanos })
    }
    const leftOf = (limit: (typeof limits)[number]): bigint => limit.limitNanos - limit.spentNanos - limit.reservedNanos
    return limits.reduce((tightest, limit) => (leftOf(limit) < leftOf(tightest) ? limit : tightest))
  }

  #hold(slot: number, withKey: boolean, nanos: bigint): void {
    const address = `${slot} ${withKey ? 'key' : ''}`
    this.slices.set(address, (this.slices.get(address) ?? 0n) + nanos)
  }

  /** A debt shrinks with whatever comes in and never grows by itself. */
  #recover(): void {
    this.overdraftNanos = least(this.overdraftNanos, most(0n, this.heldNanos - this.postedNanos))
  }
}
