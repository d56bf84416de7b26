import { AppError } from '@/lib/core/errors'
import type { ByokTerms, GenerationRecord } from '../types'
import { type Claim, endClaim, NO_CLAIM } from './hold'
import { toCapturedRow } from './to-captured-row'

export interface CaptureOrder {
  generation: GenerationRecord
  /** Nano-dollars. */
  costNanos: bigint
  claim: Claim
  byokTerms: ByokTerms | null
  /** From `performance.now()`. */
  addedAtMs: number
}

interface Waiter {
  resolve: (costNanos: bigint) => void
  reject: (error: unknown) => void
}

const AGAIN_SECONDS = 5

/** A generation on its way into the database, and whoever waits for it. */
export class PendingCapture {
  readonly id: string
  readonly addedAtMs: number
  /** Resolves with the nano-dollars that were billed. */
  readonly written: Promise<bigint>
  readonly #generation: GenerationRecord
  readonly #costNanos: bigint
  #row: string
  #claim: Claim
  #byokTerms: ByokTerms | null
  #waiter: Waiter = { resolve: () => undefined, reject: () => undefined }
  #isTold = false
  #isSent = false

  constructor({ generation, costNanos, claim, byokTerms, addedAtMs }: CaptureOrder) {
    this.id = generation.id
    this.addedAtMs = addedAtMs
    this.#generation = generation
    this.#costNanos = costNanos
    this.#row = toCapturedRow(generation, costNanos, claim)
    this.#claim = claim
    this.#byokTerms = byokTerms
    this.written = new Promise((resolve, reject) => {
      this.#waiter = { resolve, reject }
    })
  }

  /** For the array that the flush takes. */
  get row(): string {
    return this.#row
  }

  /** For an answer on an own provider key, whose exact cost the flush finds out; null otherwise. */
  get byokTerms(): ByokTerms | null {
    return this.#byokTerms
  }

  /** It is in the database; `byokCostNanos` is what such an answer cost, null when the cost is the one that was given. */
  finish({ isDuplicate, byokCostNanos }: { isDuplicate: boolean; byokCostNanos: bigint | null }): void {
    endClaim(this.#claim, isDuplicate ? 0n : (byokCostNanos ?? this.#claim.usedNanos))
    this.#waiter.resolve(byokCostNanos ?? this.#costNanos)
  }

  /** The database refused its content: it never gets there. */
  refuse(cause: unknown): void {
    endClaim(this.#claim, 0n)
    this.#waiter.reject(new AppError('server', 'The request could not be recorded; it was not billed.', { cause }))
  }

  /** It goes to the database now; from here on it may be there whatever the connection says. */
  markSent(): void {
    this.#isSent = true
  }

  /** Whoever waits has waited too long and is told, once. Says whether the answer is withheld. */
  tellLate(): boolean {
    if (this.#isTold) return false
    this.#isTold = true
    if (this.#isSent) this.#doubt()
    else this.#withdraw()
    return !this.#isSent
  }

  /**
   * The answer is withheld and costs nothing. What the provider takes for it is still to be written down, so it goes on
   * as a failed generation.
   */
  #withdraw(): void {
    endClaim(this.#claim, 0n)
    this.#claim = NO_CLAIM
    this.#byokTerms = null
    const failed = { status: 'error', errorType: 'service_unavailable', finishReason: 'error' } as const
    this.#row = toCapturedRow({ ...this.#generation, ...failed, byokUpstreamNanos: 0n }, 0n, NO_CLAIM)
    this.#waiter.reject(
      new AppError(
        'service_unavailable',
        'The answer could not be billed in time, so it is withheld and costs nothing.',
        { retryAfterSeconds: AGAIN_SECONDS },
      ),
    )
  }

  /** Nobody knows whether it arrived. It is still written, once. */
  #doubt(): void {
    this.#waiter.reject(
      new AppError(
        'service_unavailable',
        `The database does not say whether this answer was billed. GET /api/v1/generation?id=${this.id} tells when it is back.`,
        { retryAfterSeconds: AGAIN_SECONDS },
      ),
    )
  }
}
