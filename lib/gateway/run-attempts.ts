import type { GenerationAttempt } from '@/lib/ledger'
import type { ProviderError } from '@/lib/providers'
import type { EndpointHealth } from './endpoint-health'
import type { FreeQuota } from './free-quota'
import { findNextAttempt, isEndpointFault } from './next-attempt'
import type { Opened, OpenAnswer } from './open-answer'
import type { PlannedAttempt } from './plan-route'

export type FailedOutcome = {
  answered: false
  attempt: PlannedAttempt
  error: ProviderError
  records: GenerationAttempt[]
}

export type AttemptsOutcome<Answer = OpenAnswer> =
  | { answered: true; attempt: PlannedAttempt; answer: Answer; isEmpty: boolean; records: GenerationAttempt[] }
  | FailedOutcome

export type AttemptsInput<Answer = OpenAnswer> = {
  attempts: readonly [PlannedAttempt, ...PlannedAttempt[]]
  /** Calls one endpoint once, whatever is asked of it: a completion, embeddings. Never throws. */
  open: (attempt: PlannedAttempt) => Promise<Opened<Answer>>
  health: EndpointHealth
  freeQuota: FreeQuota
  /** Aborted when the client went away. */
  signal: AbortSignal
}

/** Tries the planned endpoints in turn until one begins to answer. Only the first byte to the client ends the trying. */
export async function runAttempts<Answer>(input: AttemptsInput<Answer>): Promise<AttemptsOutcome<Answer>> {
  const { attempts, signal } = input
  const records: GenerationAttempt[] = []
  let empty: Extract<AttemptsOutcome<Answer>, { answered: true }> | null = null
  let index = 0
  for (;;) {
    const attempt = attempts[index] ?? attempts[0]
    const startedAt = performance.now()
    const opened = await tryAttempt(input, attempt)
    records.push(toRecord({ attempt, startedAt, error: opened.opened ? null : opened.error }))
    if (opened.opened) return { answered: true, attempt, answer: opened.answer, isEmpty: false, records }
    if (opened.empty) empty ??= { answered: true, attempt, answer: opened.empty, isEmpty: true, records }
    const next = signal.aborted ? null : findNextAttempt({ attempts, failedIndex: index, error: opened.error })
    if (next === null) return empty ?? { answered: false, attempt, error: opened.error, records }
    index = next
  }
}

async function tryAttempt<Answer>(input: AttemptsInput<Answer>, attempt: PlannedAttempt): Promise<Opened<Answer>> {
  const { health, signal } = input
  const refusal = attempt.model.isFree ? await input.freeQuota.take() : null
  if (refusal) return { opened: false, error: refusal, empty: null }
  const opened = await input.open(attempt)
  if (opened.opened) health.recordSuccess(attempt.endpoint.id)
  else if (!signal.aborted && isEndpointFault(opened.error)) health.recordFailure(attempt.endpoint.id)
  return opened
}

function toRecord({
  attempt,
  startedAt,
  error,
}: {
  attempt: PlannedAttempt
  startedAt: number
  error: ProviderError | null
}): GenerationAttempt {
  return {
    provider: attempt.endpoint.providerSlug,
    model: attempt.model.slug,
    endpoint_id: attempt.endpoint.id,
    status: error ? error.status : 200,
    error_type: error?.type ?? null,
    latency_ms: Math.round(performance.now() - startedAt),
  }
}
