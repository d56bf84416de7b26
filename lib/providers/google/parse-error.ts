import type { FailedResponse, ProviderError } from '../spec'
import { parseErrorResponse } from '../shared/create-provider-error'
import { parseDuration } from '../shared/parse-retry-after'
import { readErrorText } from '../shared/read-error-body'
import { readRecords, readText } from '../shared/read-json'
import { GOOGLE_ERROR_CODES } from './read-failure'

/**
 * The error of a failed answer. Two facts stand in `details` only: how long to wait (`RetryInfo.retryDelay`), and that a
 * 400 is about the key (`ErrorInfo.reason`).
 */
export function parseError(response: FailedResponse): ProviderError {
  const error = parseErrorResponse(response, GOOGLE_ERROR_CODES)
  const details = readRecords(readErrorText(response.body).source, 'details')
  const delays = details.map((detail) => parseDuration(readText(detail, 'retryDelay')))
  const hasInvalidKey = details.some((detail) => detail.reason === 'API_KEY_INVALID')
  return {
    ...error,
    ...(hasInvalidKey && { type: 'authentication' }),
    retryAfterMs: error.retryAfterMs ?? delays.find((delayMs) => delayMs !== null) ?? null,
  }
}
