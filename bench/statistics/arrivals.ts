/**
 * Constant arrivals: request number `index` is due at `index / perSecond`, whatever became of those before it. Waits count
 * from that moment, so that a server that stalls is charged for everybody whom it kept waiting, also for those who could
 * not even be sent meanwhile (the "coordinated omission" of closed loops).
 */
export class Arrivals {
  #next = 0

  constructor(private readonly perSecond: number) {}

  /** Milliseconds after the start. */
  dueAtMs(index: number): number {
    return (index * 1_000) / this.perSecond
  }

  /** The moments of all that are due by now and were not taken yet. */
  take(elapsedMs: number): number[] {
    const due: number[] = []
    for (let at = this.dueAtMs(this.#next); at <= elapsedMs; at = this.dueAtMs(this.#next)) {
      due.push(at)
      this.#next += 1
    }
    return due
  }

  /** Until the next one; 0 when it is overdue. */
  waitMs(elapsedMs: number): number {
    return Math.max(0, this.dueAtMs(this.#next) - elapsedMs)
  }
}

/** Spreads `shares` evenly over a repeating cycle: `[3, 1]` is 0 0 1 0, never 0 0 0 and a burst of 1. */
export function interleave(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const given = shares.map(() => 0)
  return Array.from({ length: total }, (_, position) => {
    const lag = shares.map((share, index) => ((position + 1) * share) / total - (given[index] ?? 0))
    const chosen = lag.indexOf(Math.max(...lag))
    given[chosen] = (given[chosen] ?? 0) + 1
    return chosen
  })
}
