import type { GenerationAttempt } from '@/lib/ledger'
import type { ProviderError } from '@/lib/providers'
import { callEndpoint } from './call-endpoint'
import type { EndpointHealth } from './endpoint-health'
import type { FreeQuota } from './free-quota'
import { findNextAttempt, isEndpointFault } from './next-attempt'
import { openAnswer, type OpenAnswer } from './open-answer'
import type { PlannedAttempt } from './plan-route'
import type { ProviderAccess } from './resolve-provider'
import type { RequestTemplate } from './to-provider-request'

export type AttemptsOutcome =
  | { answered: true; attempt: PlannedAttempt; answer: OpenAnswer; isEmpty: boolean; records: GenerationAttempt[] }
  | { answered: false; attempt: PlannedAttempt; error: ProviderError; records: GenerationAttempt[] }

export type AttemptsInput = {
  attempts: readonly [PlannedAttempt, ...PlannedAttempt[]]
  template: RequestTemplate
  /** The most tokens that an answer of this endpoint may have. */
  tokensMaxOf: (attempt: PlannedAttempt) => number
  accessOf: (attempt: PlannedAttempt) => ProviderAccess
  health: EndpointHealth
  freeQuota: FreeQuota
  /** Aborted when the client went away. */
  signal: AbortSignal
}

/** Tries the planned endpoints in turn until one begins to answer. Only the first byte to the client ends the trying. */
export async function runAttempts(input: AttemptsInput): Promise<AttemptsOutcome> {
  const { attempts, signal } = input
  const records: GenerationAttempt[] = []
  let empty: Extract<AttemptsOutcome, { answered: true }> | null = null
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

async function tryAttempt(input: AttemptsInput, attempt: PlannedAttempt): ReturnType<typeof openAnswer> {
  const { template, health, signal } = input
  const refusal = attempt.model.isFree ? await input.freeQuota.take() : null
  if (refusal) return { opened: false, error: refusal, empty: null }
  const answer = await callEndpoint({
    access: input.accessOf(attempt),
    providerModelId: attempt.endpoint.providerModelId,
    chat: { ...template, maxTokens: input.tokensMaxOf(attempt) },
    signal,
  })
  const opened = await openAnswer(answer)
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
