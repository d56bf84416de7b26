import { z } from 'zod'

/** Trimmed text of one line: no control characters, of which PostgreSQL cannot store NUL and logs dislike the rest. */
export const plainText = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, 'Must not contain control characters.')
