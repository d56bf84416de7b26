import { AVAILABILITY, type Availability, type AvailabilityCode } from '@/lib/core/availability'
import { AppError, type ErrorDetails } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'

export type AvailabilityFacts = {
  code: AvailabilityCode
  requestedModels: readonly string[]
  /** Names of those that were left out or failed. */
  affectedProviders?: readonly string[]
  /** Names of filters, as in `excluded_by` of the public API. */
  excludedBy?: readonly string[]
  /** Models that would work instead. */
  fallbackModels?: readonly string[]
  /** The field of the body that rules the endpoints out, and what it would take. */
  constraint?: { field: string; detail: string } | undefined
  retryAfterSeconds?: number | undefined
}

/** The machine-readable reason why nothing could serve a request, for `details.availability` of an error. */
export function toAvailability(facts: AvailabilityFacts): Availability {
  const { code, retryAfterSeconds, constraint } = facts
  return {
    code,
    retryable: AVAILABILITY[code].isRetryable,
    ...(retryAfterSeconds === undefined ? {} : { retry_after: Math.ceil(retryAfterSeconds) }),
    requested_models: facts.requestedModels,
    ...(facts.affectedProviders?.length ? { affected_providers: [...new Set(facts.affectedProviders)] } : {}),
    ...(facts.excludedBy?.length ? { excluded_by: [...new Set(facts.excludedBy)] } : {}),
    ...(facts.fallbackModels?.length ? { fallback_models: facts.fallbackModels } : {}),
    ...(constraint ? { constraint } : {}),
    docs_url: new URL(`/docs/errors#${code}`, getEnv().PUBLIC_URL).href,
  }
}

/** The error for a request that nothing can serve; the code decides the status. */
export function toAvailabilityError(
  message: string,
  { details = {}, ...facts }: AvailabilityFacts & { details?: ErrorDetails },
): AppError {
  return new AppError(AVAILABILITY[facts.code].errorCode, message, {
    details: { requested_models: facts.requestedModels, ...details, availability: toAvailability(facts) },
    retryAfterSeconds: facts.retryAfterSeconds,
  })
}
