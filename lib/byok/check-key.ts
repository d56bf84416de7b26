import { AppError } from '@/lib/core/errors'
import { findAdapter, isCredentialProblem } from '@/lib/providers'

/** Sent in a header, so it is one line of visible characters. */
const ONE_LINE = /^[\x21-\x7e]+$/

/** Shown of a key, and only of one that is long enough for four characters to say nothing. */
const HINT_LENGTH = 4
const HINT_KEY_LENGTH_MIN = 12

/** What is sealed of a key, and what may be shown of it. */
export type CheckedKey = { plaintext: string; hint: string }

/**
 * A key as its provider wants it: one string, or a document that is read and cut down to what is needed.
 * @throws AppError invalid_request naming the field
 */
export function checkKey({ provider, plaintext }: { provider: string; plaintext: string }): CheckedKey {
  const credentials = findAdapter(provider)?.credentials
  if (!credentials) {
    if (ONE_LINE.test(plaintext)) return { plaintext, hint: toHint(plaintext) }
    throw refuse('key', 'A key has no blanks and only ASCII characters. Copy it again.')
  }
  const read = credentials.read(plaintext)
  if (!isCredentialProblem(read)) return { plaintext: read.document, hint: toHint(read.hint) }
  const field = read.field === '' ? 'key' : `key.${read.field}`
  throw refuse(field, `\`${field}\` ${read.problem}.`, `It ${read.problem}.`)
}

/** The last characters, by which a key's owner knows it again. */
function toHint(text: string): string {
  return text.length < HINT_KEY_LENGTH_MIN ? '' : text.slice(-HINT_LENGTH)
}

/** `besideField`: the same for a form, where the field's own label stands above it. */
function refuse(field: string, message: string, besideField = message): AppError {
  return new AppError('invalid_request', message, {
    details: { field, fields: [{ field, message: besideField }] },
  })
}
