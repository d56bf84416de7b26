import { AppError } from '@/lib/core/errors'
import type { ProviderError, ProviderErrorType } from '@/lib/providers'
import type { MoveOn, RehearsalRequest } from '@/lib/schemas/chains'
import { matchesSlug } from '../plan/match-provider'
import type { UpstreamError } from '../post-upstream'
import type { PlannedAttempt } from '../route-types'

/** Marks a failure that was asked for: no endpoint is blamed for it, and no statistic counts it. */
const REHEARSED = 'rehearsed'

type Failure = { type: ProviderErrorType; status: number | null }

/** What a provider would have answered. */
const FAILURE_OF: Readonly<Record<MoveOn, Failure>> = {
  rate_limit: { type: 'rate_limit_exceeded', status: 429 },
  upstream_error: { type: 'provider_unavailable', status: 503 },
  timeout: { type: 'timeout', status: null },
  refused: { type: 'content_policy_violation', status: 403 },
  context_too_long: { type: 'context_length_exceeded', status: 400 },
  invalid_request: { type: 'invalid_request', status: 400 },
}

/** The steps of a chain that a request switches off, to see where it goes then. */
export type Rehearsal = { findFailure: (attempt: PlannedAttempt) => UpstreamError | null }

/**
 * Reads what a request wants to be switched off; null without that wish.
 * @throws AppError invalid_request when it names no chain, or a step that the chain has not
 */
export function readRehearsal({
  asked,
  models,
}: {
  asked: RehearsalRequest | null | undefined
  models: readonly PlannedAttempt['model'][]
}): Rehearsal | null {
  if (!asked) return null
  const numbers = new Set(models.flatMap(({ step }) => step?.number ?? []))
  if (numbers.size === 0) throw refuse('it needs a fallback chain of yours. Name it as `@chain/slug` in `model`.')
  const unknown = asked.fail.find(({ step }) => !numbers.has(step))
  if (unknown) throw refuse(`the chain has no step ${unknown.step}.`)
  return {
    findFailure: ({ model, endpoint }) => {
      const found = asked.fail.find(({ step, provider }) => {
        return step === model.step?.number && (!provider || matchesSlug(endpoint, provider))
      })
      return found ? toFailure(found.error ?? 'upstream_error') : null
    },
  }
}

export function isRehearsed({ code }: Pick<ProviderError, 'code'>): boolean {
  return code === REHEARSED
}

function toFailure(kind: MoveOn): UpstreamError {
  const message = 'Switched off by the rehearsal; nobody was asked.'
  return { ...FAILURE_OF[kind], message, code: REHEARSED, retryAfterMs: null }
}

function refuse(why: string): AppError {
  return new AppError('invalid_request', `Invalid \`rehearsal\`: ${why}`, { details: { field: 'rehearsal' } })
}
