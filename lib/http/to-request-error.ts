import { AppError, toAppError } from '@/lib/core/errors'

/** PostgreSQL: the encoding has no such character; the character cannot be converted. Both are said of NUL. */
const UNSTORABLE = /\b(?:22021|22P05)\b/
/** Words and codes of a database that is away, starting, stopping, full of connections, or silent for too long. */
const AWAY =
  /\b(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|57P0[123]|08\d{3}|53300|P1001|P1002|P1008|P1017|P2024)\b|DatabaseNotReachable|ConnectionClosed|Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error/
/** Something that was read a moment ago is gone or was changed: another request was quicker. */
const OVERTAKEN = /\b(?:P2003|P2025|P2034|23503|40001|40P01)\b/
const CAUSES_MAX = 5
const RETRY_AFTER_SECONDS = 1

/**
 * Turns anything thrown in a request into an AppError. A text that no database takes is its sender's mistake, not ours; a
 * database that is away comes back, so a retry helps.
 */
export function toRequestError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  const words = describe(thrown)
  if (UNSTORABLE.test(words)) {
    return new AppError(
      'invalid_request',
      'A text holds the character NUL (`\\u0000`), which cannot be stored. Leave it out.',
      { cause: thrown, details: { reason: 'nul_character' } },
    )
  }
  if (OVERTAKEN.test(words)) {
    const message = 'Another request changed or deleted this at the same time. Look at it again, then repeat yours.'
    return new AppError('conflict', message, { cause: thrown, details: { reason: 'overtaken' } })
  }
  if (!AWAY.test(words)) return toAppError(thrown)
  return new AppError(
    'service_unavailable',
    'The database cannot be reached at the moment. Please try again shortly.',
    {
      cause: thrown,
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    },
  )
}

/** The codes and kinds of an error and its causes; of a message only what a driver wrote itself, never what a caller sent. */
function describe(thrown: unknown): string {
  const words: string[] = []
  let error = thrown
  for (let depth = 0; depth < CAUSES_MAX && typeof error === 'object' && error !== null; depth++) {
    const { code, kind, originalCode, message, cause, meta } = error as Record<string, unknown>
    words.push(...[code, kind, originalCode].filter((word) => typeof word === 'string'))
    if (typeof message === 'string') words.push(readDriverWords(message))
    error = cause ?? (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError
  }
  return words.join(' ')
}

/** Prisma's messages quote the query; the driver's own sentence is the first line of a short one, or the named code. */
function readDriverWords(message: string): string {
  return message.includes('invocation') ? (/Code: `\w+`/.exec(message)?.[0] ?? '') : message.slice(0, 200)
}
