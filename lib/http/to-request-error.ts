import { AppError, toAppError } from '@/lib/core/errors'

/** PostgreSQL: the encoding has no such character; the character cannot be converted. Both are said of NUL. */
const UNSTORABLE = /\b(?:22021|22P05)\b/
const CAUSES_MAX = 5

/** Turns anything thrown in a request into an AppError. A text that no database takes is its sender's mistake, not ours. */
export function toRequestError(thrown: unknown): AppError {
  if (thrown instanceof AppError || !isUnstorableText(thrown)) return toAppError(thrown)
  return new AppError(
    'invalid_request',
    'A text holds the character NUL (`\\u0000`), which cannot be stored. Leave it out.',
    {
      cause: thrown,
      details: { reason: 'nul_character' },
    },
  )
}

function isUnstorableText(thrown: unknown): boolean {
  let error = thrown
  for (let depth = 0; depth < CAUSES_MAX && error instanceof Error; depth++) {
    const { code } = error as { code?: unknown }
    // Prisma has the database's own code only inside its message.
    if (UNSTORABLE.test(`${String(code)} ${/Code: `\w+`/.exec(error.message)?.[0] ?? ''}`)) return true
    error = error.cause
  }
  return false
}
