import type { AppError } from '@/lib/core/errors'

/** The one error shape of the API; `code` repeats the HTTP status because clients read it from the body. */
export type ErrorBody = {
  error: { code: number; message: string; metadata: Record<string, unknown>; availability?: unknown }
  openrouter_metadata?: unknown
}

/**
 * The body that tells a caller about an error. Why nothing could serve a request stands beside the message as well as in
 * the metadata, and the route that was asked for stands beside the error, where clients look for them (api contract §1.1).
 */
export function toErrorBody(error: AppError): ErrorBody {
  const { openrouter_metadata, ...details } = error.details
  const { availability } = details
  return {
    error: {
      code: error.status,
      message: error.message,
      metadata: { error_type: error.code, ...details },
      ...(availability === undefined ? {} : { availability }),
    },
    ...(openrouter_metadata === undefined ? {} : { openrouter_metadata }),
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
