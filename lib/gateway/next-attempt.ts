import type { ProviderError, ProviderErrorType } from '@/lib/providers'
import type { PlannedAttempt } from './plan-route'

/** Errors that every endpoint of the same model would repeat: only another model can help. */
const SAME_FOR_MODEL: ReadonlySet<ProviderErrorType> = new Set([
  'invalid_request',
  'invalid_image',
  'max_tokens_exceeded',
  'content_policy_violation',
  'payload_too_large',
])

/** Errors that say something about the request, not about the endpoint's health. */
const CALLERS_OWN: ReadonlySet<ProviderErrorType> = new Set([...SAME_FOR_MODEL, 'context_length_exceeded'])

/** The index of the attempt to make after a failed one; null when none can do better. */
export function findNextAttempt({
  attempts,
  failedIndex,
  error,
}: {
  attempts: readonly PlannedAttempt[]
  failedIndex: number
  error: ProviderError
}): number | null {
  const failed = attempts[failedIndex]
  if (!failed) return null
  const index = attempts.findIndex((attempt, position) => {
    if (position <= failedIndex) return false
    if (attempt.model !== failed.model) return true
    if (error.type === 'context_length_exceeded') return attempt.endpoint.contextLength > failed.endpoint.contextLength
    return !SAME_FOR_MODEL.has(error.type)
  })
  return index === -1 ? null : index
}

/** Whether a failure counts against the endpoint's health. */
export function isEndpointFault(error: ProviderError): boolean {
  return !CALLERS_OWN.has(error.type)
}
