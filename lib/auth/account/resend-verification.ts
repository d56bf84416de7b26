import { getDb } from '@/lib/db'
import { sendMail, writeVerifyEmailMessage } from '@/lib/mail'
import { takeTry } from '../throttle/throttle'
import { createEmailToken } from './email-token'
import { toPageUrl } from './links'

/** Sends a signed-in person a new verification link; nothing when they are verified. @throws AppError rate_limit_exceeded */
export async function resendVerification({ userId }: { userId: string }): Promise<void> {
  const user = await getDb().user.findUniqueOrThrow({ where: { id: userId } })
  if (user.emailVerifiedAt) return
  await takeTry({ name: 'mail_account', of: user.email })
  const token = await createEmailToken({ db: getDb(), userId, purpose: 'verify_email' })
  sendMail({ to: user.email, message: writeVerifyEmailMessage({ url: toPageUrl('/verify', { token }) }) })
}
