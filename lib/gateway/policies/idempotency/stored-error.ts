import { z } from 'zod'
import { AppError, ERROR_STATUS, type ErrorCode } from '@/lib/core/errors'
import type { StoredOutcome } from '@/lib/idempotency'

/** Marks an outcome that was an error: it is told again in the form of whichever API is called. */
const CONTENT_TYPE = 'application/vnd.causeway.error+json'
/** The same request fails the same way. Everything else may go better next time, and cost nothing. */
const FINAL: readonly number[] = [400, 403, 404, 413, 415, 422]

const storedError = z.object({
  code: z.custom<ErrorCode>((code) => typeof code === 'string' && Object.hasOwn(ERROR_STATUS, code)),
  message: z.string(),
  details: z.record(z.string(), z.unknown()),
  headers: z.record(z.string(), z.string()),
})

/** An error as an outcome to keep; null for those that are not final. */
export function toStoredError({ code, status, message, details, headers }: AppError): StoredOutcome | null {
  if (!FINAL.includes(status)) return null
  const body = Buffer.from(JSON.stringify({ code, message, details, headers }))
  return { status, headers: { 'content-type': CONTENT_TYPE }, body }
}

/** The error that an outcome was; null for answers. */
export function readStoredError({ headers, body }: StoredOutcome): AppError | null {
  if (headers['content-type'] !== CONTENT_TYPE || body === null) return null
  const { code, message, ...options } = storedError.parse(JSON.parse(body.toString('utf8')))
  return new AppError(code, message, { ...options, headers: { ...options.headers, 'idempotent-replayed': 'true' } })
}
