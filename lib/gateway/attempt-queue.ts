import type { ProviderError } from '@/lib/providers'
import { blameFailure } from './blame-failure'
import { isCredentialFailure } from './byok/is-credential-failure'
import type { AttemptPass, EndpointHealth } from './health'
import { mayMoveOn, toMoveOn } from './move-on'
import type { PlannedAttempt } from './plan-route'

export type QueuedAttempt =
  | { kind: 'call'; attempt: PlannedAttempt; pass: AttemptPass }
  /** Every endpoint that is left asked for a pause; `error` says for how long the first of them does. */
  | { kind: 'blocked'; attempt: PlannedAttempt; error: ProviderError }

export type AttemptQueueOptions = {
  attempts: readonly PlannedAttempt[]
  health: EndpointHealth
  /** Tokens that the prompt has at most. */
  promptTokensMax: number
  /** The models are the caller's own choice, so that a mistake or a refusal at one may be tried at the next. */
  mayRouteAround: boolean
}

/**
 * The endpoints that a request may still try, each once. Since the plan was made some may have been ejected, be probed by
 * another request, or have asked for a pause: those come last, and the latter not at all.
 */
export class AttemptQueue {
  readonly #options: AttemptQueueOptions
  #left: PlannedAttempt[]

  constructor(options: AttemptQueueOptions) {
    this.#options = options
    this.#left = [...options.attempts]
  }

  get isEmpty(): boolean {
    return this.#left.length === 0
  }

  /** The next endpoint to call; null when nothing is left. */
  take(): QueuedAttempt | null {
    for (;;) {
      const reach = this.#findReach()
      const taken = this.#takeFrom(reach)
      const isStuck = taken?.kind === 'blocked' && reach.length < this.#left.length
      if (!isStuck || !mayMoveOn(taken.attempt.model.step, 'rate_limit')) return taken
      this.#keep((attempt) => !reach.includes(attempt))
    }
  }

  /** Everything, unless a chain's present step may not be passed because its endpoints rest or are out: then it alone. */
  #findReach(): readonly PlannedAttempt[] {
    const step = this.#left[0]?.model.step
    if (mayMoveOn(step, 'rate_limit') && mayMoveOn(step, 'upstream_error')) return this.#left
    return this.#left.filter(({ model }) => model.step === step)
  }

  #takeFrom(reach: readonly PlannedAttempt[]): QueuedAttempt | null {
    const { health } = this.#options
    for (const attempt of reach) {
      // What our credentials met at an endpoint says nothing of the organization's own, which rest on their own account.
      if (attempt.own) return this.#call(attempt, { isProbe: false })
      const admission = health.admit(attempt.endpoint.id)
      if (admission !== 'refuse') return this.#call(attempt, { isProbe: admission === 'probe' })
    }
    const lastResort = reach.find((attempt) => health.findBlock(attempt.endpoint.id) === null)
    if (lastResort) return this.#call(lastResort, { isProbe: false })
    return this.#findSoonest(reach)
  }

  /** Leaves out what would fail for the same reason. */
  ruleOut(failed: PlannedAttempt, error: ProviderError): void {
    const { mayRouteAround, promptTokensMax } = this.#options
    if (error.code === 'free_quota') this.#keep((attempt) => !attempt.model.isFree)
    // The same endpoint again, with another credential, helps only where the credential was the trouble.
    if (!isCredentialFailure(error)) this.#keep((attempt) => attempt.endpoint.id !== failed.endpoint.id)
    const { step } = failed.model
    // Its time is over for whoever else serves it, too.
    if (error.code === 'step') this.#keep((attempt) => attempt.model.step !== step)
    const isAllowed = mayMoveOn(step, toMoveOn(error))
    if (!isAllowed) this.#keep((attempt) => attempt.model.step === step)
    if (blameFailure(error) !== 'caller') return
    // Where the prompt may truly be longer than that endpoint's window, a larger window of the same model is no detour.
    const mayOverflow = error.type === 'context_length_exceeded' && promptTokensMax > failed.endpoint.contextLength
    this.#keep((attempt) => {
      // What a chain's step allows by name, its author chose for exactly this.
      if (step?.moveOn && isAllowed && attempt.model.step !== step) return true
      if (attempt.model.slug !== failed.model.slug) return mayRouteAround
      return mayOverflow && attempt.endpoint.contextLength > failed.endpoint.contextLength
    })
  }

  #call(attempt: PlannedAttempt, pass: AttemptPass): QueuedAttempt {
    this.#keep((other) => other !== attempt)
    return { kind: 'call', attempt, pass }
  }

  #keep(isKept: (attempt: PlannedAttempt) => boolean): void {
    this.#left = this.#left.filter(isKept)
  }

  #findSoonest(reach: readonly PlannedAttempt[]): QueuedAttempt | null {
    let soonest: Extract<QueuedAttempt, { kind: 'blocked' }> | null = null
    for (const attempt of reach) {
      const error = this.#options.health.findBlock(attempt.endpoint.id)
      if (error === null) continue
      if (soonest === null || (error.retryAfterMs ?? 0) < (soonest.error.retryAfterMs ?? 0)) {
        soonest = { kind: 'blocked', attempt, error }
      }
    }
    return soonest
  }
}
