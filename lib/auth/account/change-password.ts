import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { hashPassword, isPasswordRight } from '../password/hash-password'
import { requireGoodPassword } from '../password/require-good-password'
import { writeSessionCookie } from '../session/session-cookie'
import { forgetSessionState } from '../session/session-state'
import { encodeSessionToken } from '../session/session-token'
import { clearTries, takeTry } from '../throttle/throttle'

export type PasswordChange = { userId: string; currentPassword: string; newPassword: string }

/**
 * Changes a signed-in person's password and ends all their other sessions.
 * @returns the `Set-Cookie` value that keeps the present session
 * @throws AppError invalid_request (wrong present password, bad new one, no password yet), rate_limit_exceeded
 */
export async function changePassword(input: PasswordChange): Promise<{ setCookie: string }> {
  const { userId, currentPassword, newPassword } = input
  const user = await getDb().user.findUniqueOrThrow({ where: { id: userId } })
  if (user.passwordHash === null) {
    throw new AppError('invalid_request', 'This account has no password yet. Choose one with "Forgot password?".')
  }
  requireGoodPassword({ password: newPassword, email: user.email })
  await takeTry({ name: 'change_password_account', of: userId })
  if (!(await isPasswordRight({ password: currentPassword, passwordHash: user.passwordHash }))) {
    const message = 'This is not your present password.'
    throw new AppError('invalid_request', message, { details: { fields: [{ field: 'current_password', message }] } })
  }
  await clearTries({ name: 'change_password_account', of: userId })
  const passwordHash = await hashPassword(newPassword)
  const { sessionVersion } = await getDb().user.update({
    where: { id: userId },
    data: { passwordHash, sessionVersion: { increment: 1 } },
  })
  forgetSessionState(userId)
  return { setCookie: writeSessionCookie(await encodeSessionToken({ userId, sessionVersion })) }
}
