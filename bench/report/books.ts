import type { Point } from '../measure/measure-point'
import type { Target } from '../measure/targets'

/** What the load saw, to be compared with the ledger at the end. */
export class Books {
  /** Whole answers of the product: each of them has to be billed, once. */
  answered = 0
  /** Requests whose client went away: billed for what was produced, or for nothing. */
  left = 0
  /** Requests that were refused as they had to be: never billed. */
  refused = 0
  /** When a process of the product last ended that cannot give back what it holds, such as Next's server; null: none did. */
  abandonedAt: number | null = null
  readonly failures: string[] = []

  /** Notes a point's answers, and what went wrong. */
  note(target: Target, { scenario, load }: Pick<Point, 'scenario' | 'load'>): void {
    if (target.isBilled) this.answered += load.answered
    for (const [reason, count] of Object.entries(load.failures)) {
      this.failures.push(`${scenario.name}, ${target.label}: ${count} × ${reason}`)
      // Whoever did not get an answer does not know what became of it.
      if (target.isBilled) this.left += count
    }
  }
}
