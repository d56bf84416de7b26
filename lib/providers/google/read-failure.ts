import type { ProviderError, ProviderErrorType } from '../spec'
import { parseErrorValue } from '../shared/create-provider-error'
import { readRecord, readText, type JsonRecord } from '../shared/read-json'

/** Google's numbers stand beside its words, and the words say more. */
export const GOOGLE_ERROR_CODES: ReadonlyMap<string, ProviderErrorType> = new Map([
  ['UNAUTHENTICATED', 'authentication'],
  ['PERMISSION_DENIED', 'permission_denied'],
  ['RESOURCE_EXHAUSTED', 'rate_limit_exceeded'],
  ['UNAVAILABLE', 'provider_overloaded'],
  ['DEADLINE_EXCEEDED', 'timeout'],
  ['NOT_FOUND', 'not_found'],
  ['INTERNAL', 'server'],
])

/** The failure inside an answer that came with status 200: an error object, or a prompt that was blocked. */
export function readFailure(body: JsonRecord): ProviderError | undefined {
  if (body.error !== undefined && body.error !== null) return parseErrorValue(body, GOOGLE_ERROR_CODES)
  const reason = readText(readRecord(body, 'promptFeedback'), 'blockReason')
  if (!reason) return undefined
  return {
    type: 'content_policy_violation',
    status: null,
    message: `The provider blocked the prompt (${reason.slice(0, 60)}).`,
    code: reason.slice(0, 60),
    retryAfterMs: null,
  }
}
