import { AppError } from '@/lib/core/errors'
import { COMMON_PASSWORDS } from './common-passwords'

/**
 * Refuses a password that a guesser would try first. Length is the schema's business; there are no composition rules.
 * @throws AppError invalid_request naming the field
 */
export function requireGoodPassword({ password, email }: { password: string; email: string }): void {
  const lower = password.toLowerCase()
  const localPart = email.split('@')[0]
  const message = COMMON_PASSWORDS.has(lower)
    ? 'This password is one of the most common ones. Choose another, for example three random words.'
    : lower === email || lower === localPart
      ? 'The password must not be your e-mail address.'
      : null
  if (message === null) return
  throw new AppError('invalid_request', message, { details: { fields: [{ field: 'password', message }] } })
}
