import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { isPasswordRight } from '../password/hash-password'
import type { Visitor } from '../sessions/visitor'
import { type FirstStep, passFirstStep } from '../sign-in/pass-first-step'
import { clearTries, giveBackTry, takeTry, takeTryOfAddress } from '../throttle/throttle'

export type PasswordSignIn = { email: string; password: string; visitor: Visitor }

/**
 * Checks an e-mail address and a password. A wrong password and an unknown address get the same answer for the same work.
 * @throws AppError authentication, rate_limit_exceeded (too many tries for this account or from this address)
 */
export async function signInWithPassword({ email, password, visitor }: PasswordSignIn): Promise<FirstStep> {
  const { address } = visitor
  await takeTryOfAddress('sign_in_address', address)
  await takeTry({ name: 'sign_in_account', of: email })
  const user = await getDb().user.findUnique({ where: { email } })
  const isRight = await isPasswordRight({ password, passwordHash: user?.passwordHash ?? null })
  if (!user || !isRight) {
    throw new AppError('authentication', 'The e-mail address or the password is wrong.', {
      details: { reason: 'wrong_credentials' },
    })
  }
  await clearTries({ name: 'sign_in_account', of: email })
  await giveBackTry({ name: 'sign_in_address', of: address })
  return passFirstStep({ userId: user.id, sessionVersion: user.sessionVersion, method: 'password', visitor })
}
