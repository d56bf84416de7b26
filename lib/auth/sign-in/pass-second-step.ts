import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { openSession } from '../sessions/open-session'
import type { Visitor } from '../sessions/visitor'
import type { SessionClaims } from '../session/session-token'
import { useCode } from '../two-factor/use-code'
import { decodePendingSignIn } from './pending-sign-in'

/**
 * Ends a sign-in with a code of the authenticator app or a recovery code.
 * @throws AppError authentication (the first step is too old: `details.reason` is `stale_sign_in`; or a wrong code),
 *   rate_limit_exceeded
 */
export async function passSecondStep(input: {
  pendingToken: string
  code: string
  visitor: Visitor
}): Promise<SessionClaims> {
  const { pendingToken, code, visitor } = input
  const pending = await decodePendingSignIn(pendingToken)
  if (!pending) throw stale()
  const { pendingUserId: userId, sessionVersion, method } = pending
  const user = await getDb().user.findUnique({ where: { id: userId } })
  if (user?.sessionVersion !== sessionVersion) throw stale()
  await useCode({ userId, code, visitor })
  return openSession({
    userId,
    sessionVersion,
    method: method === 'password' ? 'password_and_code' : method,
    visitor,
  })
}

function stale(): AppError {
  return new AppError('authentication', 'This took too long. Sign in again.', { details: { reason: 'stale_sign_in' } })
}
