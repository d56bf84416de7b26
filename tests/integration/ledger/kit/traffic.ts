import { setTimeout as sleep } from 'node:timers/promises'
import type { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import type { ReserveResult } from '@/lib/ledger'
import { generationOf } from './tenant'

export interface TrafficInput {
  ledgers: readonly LedgerProcess[]
  organizationId: string
  apiKeyId: string | null
  holdNanos: bigint
  costNanos: bigint
  /** Requests that each process runs at once. */
  width: number
  /** How long an answer takes, at most. */
  thinkMs: number
}

/** Requests that come without end through several processes, and what became of the last ones. */
export class Traffic {
  admitted = 0
  refused = 0
  /** From `performance.now()`. */
  lastAdmittedAtMs = 0
  lastRefusal: Extract<ReserveResult, { held: false }> | null = null
  #failure: Error | null = null
  #isRunning = true
  readonly #lanes: Promise<void>[]
  readonly #input: TrafficInput

  constructor(input: TrafficInput) {
    this.#input = input
    const run = (ledger: LedgerProcess): Promise<void> =>
      this.#run(ledger).catch((error: unknown) => {
        this.#failure = error instanceof Error ? error : new Error(String(error))
      })
    this.#lanes = input.ledgers.flatMap((ledger) => Array.from({ length: input.width }, () => run(ledger)))
  }

  async stop(): Promise<void> {
    this.#isRunning = false
    await Promise.all(this.#lanes)
    if (this.#failure !== null) throw this.#failure
  }

  async #run(ledger: LedgerProcess): Promise<void> {
    const { organizationId, apiKeyId, holdNanos, costNanos, thinkMs } = this.#input
    while (this.#isRunning) {
      const result = await ledger.reserve({ organizationId, apiKeyId, amountNanos: holdNanos })
      if (!result.held) {
        this.refused += 1
        this.lastRefusal = result
        continue
      }
      this.admitted += 1
      this.lastAdmittedAtMs = performance.now()
      await sleep(Math.random() * thinkMs)
      const generation = generationOf({ organizationId, apiKeyId })
      await ledger.capture({ hold: result.hold, generation, costNanos })
    }
  }
}
