import type { AppError, ErrorCode } from '@/lib/core/errors'
import { toErrorBody } from '@/lib/http'

/** The error codes of this API that ours become (api contract §2.4); whatever is not named is `server_error`. */
const RESPONSE_CODES: Readonly<Partial<Record<ErrorCode, string>>> = {
  rate_limit_exceeded: 'rate_limit_exceeded',
  invalid_request: 'invalid_prompt',
  invalid_json: 'invalid_prompt',
  // The API has no word for text; its own service answers flagged prompts with this one.
  content_policy_violation: 'invalid_prompt',
  invalid_image: 'invalid_image',
}

/** Errors that this API tells as an answer cut off by length. */
const LENGTH_ERRORS: ReadonlySet<ErrorCode> = new Set(['context_length_exceeded', 'max_tokens_exceeded'])

export function isLengthError({ code }: Pick<AppError, 'code'>): boolean {
  return LENGTH_ERRORS.has(code)
}

export type ResponseError = { code: string; message: string }

/** An error inside a response object, where the codes are this API's own. */
export function toResponseError({ code, message }: Pick<AppError, 'code' | 'message'>): ResponseError {
  return { code: RESPONSE_CODES[code] ?? 'server_error', message }
}

/**
 * An error instead of a response: the common shape, whose numeric `code` the official clients' own schemas ask for; this
 * API's word for it is its `type`.
 */
export function toResponsesErrorBody(error: AppError): unknown {
  const body = toErrorBody(error)
  return { ...body, error: { ...body.error, type: toResponseError(error).code } }
}
