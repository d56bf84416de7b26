import { getDb } from '@/lib/db'
import { forgetSessionState } from '../session/session-state'
import { takeTryOfAddress } from '../throttle/throttle'
import { useEmailToken } from './email-token'

/**
 * Marks an e-mail address as verified by the token from the link. Signs nobody in.
 * @throws AppError invalid_request (used, old or unknown link), rate_limit_exceeded
 */
export async function verifyEmail(input: { token: string; address: string | null }): Promise<{ email: string }> {
  await takeTryOfAddress('token_address', input.address)
  const user = await getDb().$transaction(async (db) => {
    const { userId } = await useEmailToken({ db, token: input.token, purpose: 'verify_email' })
    return db.user.update({ where: { id: userId }, data: { emailVerifiedAt: new Date() } })
  })
  forgetSessionState(user.id)
  return { email: user.email }
}
