import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { hashPassword, isPasswordRight } from '../password/hash-password'
import { requireGoodPassword } from '../password/require-good-password'
import { endSessions } from '../sessions/end-sessions'
import type { Visitor } from '../sessions/visitor'
import { writeSessionCookie } from '../session/session-cookie'
import { forgetSessionState } from '../session/session-state'
import { encodeSessionToken } from '../session/session-token'
import { clearTries, takeTry } from '../throttle/throttle'
import { tellSecurityChange } from './tell-security-change'

export type PasswordChange = {
  userId: string
  sessionId: string
  currentPassword: string
  newPassword: string
  visitor: Visitor
}

/**
 * Changes a signed-in person's password and ends all their other sessions.
 * @returns the `Set-Cookie` value that keeps the present session
 * @throws AppError invalid_request (wrong present password, bad new one, no password yet), rate_limit_exceeded
 */
export async function changePassword(input: PasswordChange): Promise<{ setCookie: string }> {
  const { userId, sessionId, currentPassword, newPassword, visitor } = input
  const user = await getDb().user.findUniqueOrThrow({ where: { id: userId } })
  if (user.passwordHash === null) {
    throw new AppError('invalid_request', 'This account has no password yet. Choose one with "Forgot password?".', {
      details: { reason: 'no_password' },
    })
  }
  requireGoodPassword({ password: newPassword, email: user.email })
  await takeTry({ name: 'change_password_account', of: userId })
  if (!(await isPasswordRight({ password: currentPassword, passwordHash: user.passwordHash }))) {
    const message = 'This is not your present password.'
    throw new AppError('invalid_request', message, { details: { fields: [{ field: 'current_password', message }] } })
  }
  await clearTries({ name: 'change_password_account', of: userId })
  const passwordHash = await hashPassword(newPassword)
  const { sessionVersion } = await getDb().$transaction(async (db) => {
    await endSessions(db, { userId, exceptId: sessionId })
    await db.userSession.updateMany({ where: { id: sessionId, userId }, data: { authenticatedAt: new Date() } })
    await tellSecurityChange(db, { userId, change: 'password_changed', visitor })
    return db.user.update({ where: { id: userId }, data: { passwordHash, sessionVersion: { increment: 1 } } })
  })
  forgetSessionState(userId)
  return { setCookie: writeSessionCookie(await encodeSessionToken({ userId, sessionVersion, sessionId })) }
}
