import { isClientGone } from '@/lib/http'
import type { GenerationAttempt } from '@/lib/ledger'
import type { ProviderError, ProviderUsage } from '@/lib/providers'
import { AttemptQueue } from './attempt-queue'
import { blameFailure } from './blame-failure'
import { isCredentialFailure } from './byok/is-credential-failure'
import { noteKeyOutcome } from './byok/key-rest'
import type { FreeQuota } from './free-quota'
import { type AttemptPass, getEndpointHealth, getRetryBudget } from './health'
import type { Opened, OpenAnswer } from './open-answer'
import type { PlannedAttempt } from './plan-route'
import type { UpstreamError } from './post-upstream'
import type { AttemptWatcher } from './rehearsal/attempt-watcher'
import { isRehearsed, type Rehearsal } from './rehearsal/rehearsal'

export type FailedOutcome = {
  answered: false
  attempt: PlannedAttempt
  error: UpstreamError
  records: GenerationAttempt[]
  /** Set where the provider had begun to answer: what it had reported by then. */
  begun?: { usage: ProviderUsage | null } | undefined
}

export type AttemptsOutcome<Answer = OpenAnswer> =
  | { answered: true; attempt: PlannedAttempt; answer: Answer; isEmpty: boolean; records: GenerationAttempt[] }
  | FailedOutcome

export type AttemptsInput<Answer = OpenAnswer> = {
  attempts: readonly [PlannedAttempt, ...PlannedAttempt[]]
  /** Calls one endpoint once, whatever is asked of it: a completion, embeddings. Never throws. */
  open: (attempt: PlannedAttempt) => Promise<Opened<Answer>>
  freeQuota: FreeQuota
  /** When its client went away, no further endpoint is tried. */
  request: Request
  /** An answer begins with its first token, so that the time until then tells about the endpoint. */
  isStreamed: boolean
  /** Tokens that the prompt has at most. */
  promptTokensMax: number
  /** The models are the caller's own choice, so that a mistake or a refusal at one may be tried at the next. */
  mayRouteAround: boolean
  /** What the request asked to be switched off, to see what happens then; nearly always absent. */
  rehearsal?: Rehearsal | null
  /** Told of each attempt while it happens. */
  watcher?: AttemptWatcher | null
}

/** Tries the planned endpoints in turn until one begins to answer. Only the first byte to the client ends the trying. */
export async function runAttempts<Answer>(input: AttemptsInput<Answer>): Promise<AttemptsOutcome<Answer>> {
  const run = new AttemptRun(input)
  for (;;) {
    const outcome = await run.step()
    if (outcome) return outcome
  }
}

type Answered<Answer> = Extract<AttemptsOutcome<Answer>, { answered: true }>

/** What has been tried for one request so far. */
class AttemptRun<Answer> {
  readonly #input: AttemptsInput<Answer>
  readonly #health = getEndpointHealth()
  readonly #budget = getRetryBudget()
  readonly #queue: AttemptQueue
  readonly #records: GenerationAttempt[] = []
  #empty: Answered<Answer> | null = null
  #failed: FailedOutcome | null = null
  #retries = 0

  constructor(input: AttemptsInput<Answer>) {
    this.#input = input
    this.#queue = new AttemptQueue({ health: this.#health, ...input })
    this.#budget.earn()
  }

  /** Makes one attempt. Returns the outcome when there is one, null when another attempt is to be made. */
  async step(): Promise<AttemptsOutcome<Answer> | null> {
    if (isClientGone(this.#input.request)) return this.#failed ?? this.#fail(this.#input.attempts[0], GONE)
    const next = this.#queue.take()
    if (next === null) return this.#end()
    if (next.kind === 'blocked') return this.#end() ?? this.#fail(next.attempt, next.error)
    const { attempt } = next
    const opened = await this.#note(attempt, next.pass)
    if (opened.opened) {
      this.#budget.giveBack(this.#retries)
      return { answered: true, attempt, answer: opened.answer, isEmpty: false, records: this.#records }
    }
    if (opened.empty)
      this.#empty ??= { answered: true, attempt, answer: opened.empty, isEmpty: true, records: this.#records }
    this.#failed = { ...this.#fail(attempt, opened.error), begun: opened.begun }
    this.#queue.ruleOut(attempt, opened.error)
    return this.#mayGoOn(attempt, opened.error) ? null : this.#end()
  }

  async #note(attempt: PlannedAttempt, pass: AttemptPass): Promise<Opened<Answer>> {
    const { watcher } = this.#input
    const startedAtMs = performance.now()
    watcher?.onStart(attempt)
    const opened = await this.#try(attempt, pass)
    const record = toRecord({ attempt, startedAtMs, error: opened.opened ? null : opened.error })
    this.#records.push(record)
    watcher?.onEnd(attempt, record)
    return opened
  }

  async #try(attempt: PlannedAttempt, pass: AttemptPass): Promise<Opened<Answer>> {
    const { request, isStreamed } = this.#input
    const endpointId = attempt.endpoint.id
    const rehearsed = this.#input.rehearsal?.findFailure(attempt)
    if (rehearsed) {
      if (!attempt.own) this.#health.recordNothing(endpointId, pass)
      return { opened: false, error: rehearsed, empty: null }
    }
    const startedAtMs = performance.now()
    const opened = await this.#open(attempt).catch((error: unknown) => {
      this.#health.recordNothing(endpointId, pass)
      throw error
    })
    if (attempt.own && !isClientGone(request)) noteKeyOutcome(attempt.own.key.id, opened.opened ? null : opened.error)
    // A customer's own key may be wrong, used up or for another server: that says nothing about the endpoint for others.
    if (attempt.own) return opened
    if (opened.opened) this.#health.recordStart(endpointId, isStreamed ? performance.now() - startedAtMs : null)
    else if (!isClientGone(request) && blameAttempt(attempt, opened.error) === 'endpoint')
      this.#health.recordFailure(endpointId, pass, opened.error)
    else this.#health.recordNothing(endpointId, pass)
    return opened
  }

  async #open(attempt: PlannedAttempt): Promise<Opened<Answer>> {
    const refusal = attempt.model.isFree && !attempt.own ? await this.#input.freeQuota.take() : null
    return refusal ? { opened: false, error: refusal, empty: null } : this.#input.open(attempt)
  }

  /** Whether one more attempt may help and is allowed: one that follows an endpoint's failure is paid from the budget. */
  #mayGoOn(attempt: PlannedAttempt, error: ProviderError): boolean {
    if (this.#queue.isEmpty || isOutOfTime(error)) return false
    if (blameAttempt(attempt, error) !== 'endpoint') return true
    if (!this.#budget.take()) return false
    this.#retries += 1
    return true
  }

  #end(): AttemptsOutcome<Answer> | null {
    if (this.#empty || !this.#failed) return this.#empty
    const returnMs = this.#findReturn()
    if (returnMs === null) return this.#failed
    return { ...this.#failed, error: { ...this.#failed.error, retryAfterMs: returnMs } }
  }

  /** When the first of the endpoints wants requests again; null unless all of them asked for a pause. */
  #findReturn(): number | null {
    const waits = this.#input.attempts.map(({ endpoint, own }) =>
      own ? null : (this.#health.findBlock(endpoint.id)?.retryAfterMs ?? null),
    )
    return waits.reduce<number | null>(
      (soonest, wait) => (soonest === null || wait === null ? null : Math.min(soonest, wait)),
      Infinity,
    )
  }

  #fail(attempt: PlannedAttempt, error: UpstreamError): FailedOutcome {
    return { answered: false, attempt, error, records: this.#records }
  }
}

/** A provider that refuses an organization's own key is not at fault, and with ours it may well answer. */
function blameAttempt(attempt: PlannedAttempt, error: ProviderError): ReturnType<typeof blameFailure> {
  return attempt.own && isCredentialFailure(error) ? 'nobody' : blameFailure(error)
}

/** The request's whole time is over: another endpoint would have none. */
function isOutOfTime(error: ProviderError): boolean {
  return error.type === 'timeout' && error.code === 'total'
}

const GONE: ProviderError = {
  type: 'timeout',
  status: null,
  message: 'The client went away before any provider was asked.',
  code: null,
  retryAfterMs: null,
}

function toRecord({
  attempt,
  startedAtMs,
  error,
}: {
  attempt: PlannedAttempt
  startedAtMs: number
  error: ProviderError | null
}): GenerationAttempt {
  return {
    provider: attempt.endpoint.providerSlug,
    model: attempt.model.slug,
    endpoint_id: attempt.endpoint.id,
    status: error ? error.status : 200,
    error_type: error?.type ?? null,
    latency_ms: Math.round(performance.now() - startedAtMs),
    ...(attempt.own ? { is_byok: true } : {}),
    ...(error && isRehearsed(error) ? { is_rehearsed: true } : {}),
  }
}
