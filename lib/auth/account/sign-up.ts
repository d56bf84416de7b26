import { getDb } from '@/lib/db'
import { sendMail, writeAddressTakenMessage, writeVerifyEmailMessage } from '@/lib/mail'
import { hashPassword } from '../password/hash-password'
import { requireGoodPassword } from '../password/require-good-password'
import { takeTry, takeTryOfAddress } from '../throttle/throttle'
import { createPerson } from './create-person'
import { createEmailToken } from './email-token'
import { toPageUrl } from './links'
import { takeAtLeast } from './take-at-least'

export type SignUp = {
  email: string
  password: string
  name: string | null
  /** The caller's network address, if known. */
  address: string | null
}

/**
 * Creates a person with a personal organization and sends the verification link. For an address that has an account
 * already, the answer, the work and the time are the same; its owner gets a mail that says so.
 * @throws AppError invalid_request (a bad password), rate_limit_exceeded
 */
export async function signUp({ email, password, name, address }: SignUp): Promise<void> {
  requireGoodPassword({ password, email })
  await takeTryOfAddress('sign_up_address', address)
  await takeTry({ name: 'mail_account', of: email })
  await takeAtLeast(async () => {
    const passwordHash = await hashPassword(password)
    const token = await getDb().$transaction(async (db) => {
      const person = await createPerson(db, { email, name, passwordHash, isEmailVerified: false })
      return person && createEmailToken({ db, userId: person.userId, purpose: 'verify_email' })
    })
    const message = token
      ? writeVerifyEmailMessage({ url: toPageUrl('/verify', { token }) })
      : writeAddressTakenMessage({ signInUrl: toPageUrl('/sign-in'), resetUrl: toPageUrl('/forgot-password') })
    sendMail({ to: email, message })
  })
}
