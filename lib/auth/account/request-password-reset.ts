import { getDb } from '@/lib/db'
import { sendMail, writeResetPasswordMessage } from '@/lib/mail'
import { takeTry, takeTryOfAddress } from '../throttle/throttle'
import { createEmailToken } from './email-token'
import { toPageUrl } from './links'
import { takeAtLeast } from './take-at-least'

/**
 * Sends a link to choose a new password, if the address has an account; answer and time are the same if not.
 * @throws AppError rate_limit_exceeded
 */
export async function requestPasswordReset(input: { email: string; address: string | null }): Promise<void> {
  const { email, address } = input
  await takeTryOfAddress('mail_address', address)
  await takeTry({ name: 'mail_account', of: email })
  await takeAtLeast(async () => {
    const user = await getDb().user.findUnique({ where: { email } })
    if (!user) return
    const token = await createEmailToken({ db: getDb(), userId: user.id, purpose: 'reset_password' })
    sendMail({ to: email, message: writeResetPasswordMessage({ url: toPageUrl('/reset-password', { token }) }) })
  })
}
