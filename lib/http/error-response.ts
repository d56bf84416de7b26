import type { AppError } from '@/lib/core/errors'
import { Answer } from './answer'
import { toRetryHeaders } from './retry-headers'

/** The one error shape of the API; `code` repeats the HTTP status because clients read it from the body. */
export type ErrorBody = {
  error: { code: number; message: string; metadata: Record<string, unknown>; availability?: unknown }
  openrouter_metadata?: unknown
  user_id?: string | null
}

/**
 * The body that tells a caller about an error. Why nothing could serve a request stands beside the message as well as in
 * the metadata, and the route that was asked for stands beside the error, where clients look for them (api contract §1.1).
 */
export function toErrorBody(error: AppError, userId?: string | null): ErrorBody {
  const { openrouter_metadata, ...details } = error.details
  const { availability } = details
  return {
    error: {
      code: error.status,
      message: error.message,
      metadata: toErrorMetadata(error, details),
      ...(availability === undefined ? {} : { availability }),
    },
    ...(openrouter_metadata === undefined ? {} : { openrouter_metadata }),
    ...(userId === undefined ? {} : { user_id: userId }),
  }
}

/** The public type, our own finer code where it has another name, and whatever else is known. */
function toErrorMetadata(error: AppError, details: Record<string, unknown>) {
  const code = error.type === error.code ? {} : { error_code: error.code }
  return { error_type: error.type, ...code, ...details }
}

export type ErrorForm = { headers?: Record<string, string>; body?: unknown; status?: number | undefined }

/** The whole answer for an error, with advice about a retry; `body` and `status` replace the common ones. */
export function toErrorAnswer(
  error: AppError,
  { headers = {}, body = toErrorBody(error), status = error.status }: ErrorForm = {},
): Answer {
  return Answer.json(body, {
    status,
    headers: { 'cache-control': 'no-store', ...toRetryHeaders(error), ...headers, ...error.headers },
  })
}
