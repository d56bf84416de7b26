import { WINDOW_MS } from './claim-script'
import type { Claim, Grant } from './types'

type SharedCount = { all: number; endsAtMs: number; byProcess: Map<string, number> }

const SWEEP_SIZE_MIN = 10_000

/**
 * The shared counts of one machine, in the memory of the process that started the others: the same rules as
 * `CLAIM_SCRIPT`. Times are those of any one clock.
 */
export class CountTable {
  readonly #counts = new Map<string, SharedCount>()
  #sweepSize = SWEEP_SIZE_MIN

  constructor(private readonly now: () => number = Date.now) {}

  claim(process: string, claims: readonly Claim[]): Grant[] {
    const nowMs = this.now()
    return claims.map((claim) => this.#claimOne(process, claim, nowMs))
  }

  #claimOne(process: string, { name, limit, want, mine, endsAtMs }: Claim, nowMs: number): Grant {
    const isAlive = endsAtMs > nowMs
    let count = this.#counts.get(name)
    if (!count || count.endsAtMs <= nowMs) {
      count = { all: 0, endsAtMs: isAlive ? endsAtMs : nowMs + WINDOW_MS, byProcess: new Map() }
      this.#sweep(nowMs)
      this.#counts.set(name, count)
    }
    let own = count.byProcess.get(process) ?? 0
    if (isAlive && mine > own) {
      count.all += mine - own
      own = mine
    }
    const granted = Math.max(0, Math.min(want, limit - count.all))
    count.all += granted
    own += granted
    count.byProcess.set(process, own)
    return { granted, own, all: count.all, endsAtMs: count.endsAtMs }
  }

  #sweep(nowMs: number): void {
    if (this.#counts.size < this.#sweepSize) return
    for (const [name, { endsAtMs }] of this.#counts) if (endsAtMs <= nowMs) this.#counts.delete(name)
    this.#sweepSize = Math.max(SWEEP_SIZE_MIN, this.#counts.size * 2)
  }
}
