import { getDb } from '@/lib/db'
import { hashPassword } from '../password/hash-password'
import { requireGoodPassword } from '../password/require-good-password'
import { endSessions } from '../sessions/end-sessions'
import { forgetSessionState } from '../session/session-state'
import { clearTries, takeTryOfAddress } from '../throttle/throttle'
import { useEmailToken } from './email-token'
import { tellSecurityChange } from './tell-security-change'

export type PasswordReset = { token: string; password: string; address: string | null }

/**
 * Sets a new password by the token from the link and ends every session. Who can read the mailbox also owns the address,
 * so it counts as verified, and tries that others made on the account no longer slow its owner down.
 * @throws AppError invalid_request (bad password; used, old or unknown link), rate_limit_exceeded
 */
export async function resetPassword({ token, password, address }: PasswordReset): Promise<void> {
  await takeTryOfAddress('token_address', address)
  requireGoodPassword({ password, email: '' })
  const passwordHash = await hashPassword(password)
  const user = await getDb().$transaction(async (db) => {
    const { userId } = await useEmailToken({ db, token, purpose: 'reset_password' })
    await endSessions(db, { userId, exceptId: null })
    const { emailVerifiedAt } = await db.user.findUniqueOrThrow({ where: { id: userId } })
    const changed = await db.user.update({
      where: { id: userId },
      data: { passwordHash, sessionVersion: { increment: 1 }, emailVerifiedAt: emailVerifiedAt ?? new Date() },
    })
    await tellSecurityChange(db, { userId, change: 'password_chosen', visitor: { address, userAgent: null } })
    return changed
  })
  forgetSessionState(user.id)
  await clearTries({ name: 'sign_in_account', of: user.email })
}
