import type { AppError } from '@/lib/core/errors'

/** The one error shape of the API; `code` repeats the HTTP status because clients read it from the body. */
export type ErrorBody = { error: { code: number; message: string; metadata: Record<string, unknown> } }

/** The body that tells a caller about an error. */
export function toErrorBody(error: AppError): ErrorBody {
  return {
    error: { code: error.status, message: error.message, metadata: { error_type: error.code, ...error.details } },
  }
}

/** The whole response for an error, with `Retry-After` where a retry can help; `body` replaces the common shape. */
export function toErrorResponse(
  error: AppError,
  { headers = {}, body = toErrorBody(error) }: { headers?: Record<string, string>; body?: unknown } = {},
): Response {
  const all = new Headers({ ...headers, ...error.headers })
  if (error.retryAfterSeconds !== undefined) all.set('retry-after', String(Math.ceil(error.retryAfterSeconds)))
  return Response.json(body, { status: error.status, headers: all })
}
