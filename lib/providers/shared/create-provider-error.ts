import type { FailedResponse, ProviderError, ProviderErrorType } from '../spec'
import { classifyError } from './classify-error'
import { parseRetryAfter } from './parse-retry-after'
import { readErrorBody, readErrorText, type ErrorBody } from './read-error-body'
import { redactMessage } from './redact-message'

/** A provider's own numbers and words for mishaps that the common rules cannot know. */
export type ErrorCodes = ReadonlyMap<string, ProviderErrorType>

const NO_CODES: ErrorCodes = new Map()
const LONGEST_CODE = 100
const STATUS = /^[45]\d\d$/

/** The error of an answer whose status is not 2xx. */
export function parseErrorResponse(response: FailedResponse, errorCodes: ErrorCodes = NO_CODES): ProviderError {
  const body = readErrorText(response.body)
  const error = createProviderError({ body, status: response.status, errorCodes })
  return { ...error, retryAfterMs: parseRetryAfter(response) }
}

/** The error inside a stream, or inside an answer that claims to be a success. */
export function parseErrorValue(value: unknown, errorCodes: ErrorCodes = NO_CODES): ProviderError {
  return createProviderError({ body: readErrorBody(value), status: null, errorCodes })
}

/** An answer that cannot be read; `server`, since another provider may well do better. */
export function createMalformedError(what: string): ProviderError {
  return { type: 'server', status: null, message: `The provider sent ${what}.`, code: null, retryAfterMs: null }
}

function createProviderError(facts: { body: ErrorBody; status: number | null; errorCodes: ErrorCodes }): ProviderError {
  const { message, codes } = facts.body
  const known = codes.map((code) => facts.errorCodes.get(code)).find((type) => type !== undefined)
  // Streams put the status into the body's code (xAI, Google, OpenRouter-like servers).
  const status = facts.status ?? readStatus(codes)
  return {
    type: known ?? classifyError({ status, message, codes }),
    status: facts.status,
    message: redactMessage(message) || describeStatus(facts.status),
    code: readOwnCode(codes),
    retryAfterMs: null,
  }
}

function readStatus(codes: readonly string[]): number | null {
  const status = codes.find((code) => STATUS.test(code))
  return status === undefined ? null : Number(status)
}

/** A word before a number that only repeats the status. */
function readOwnCode(codes: readonly string[]): string | null {
  const code = codes.find((candidate) => !STATUS.test(candidate)) ?? codes[0]
  return code === undefined ? null : redactMessage(code).slice(0, LONGEST_CODE)
}

function describeStatus(status: number | null): string {
  return status === null
    ? 'The provider reported an error without a message.'
    : `The provider answered ${status} without a message.`
}
