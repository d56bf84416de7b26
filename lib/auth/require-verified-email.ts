import { AppError } from '@/lib/core/errors'
import { readSessionState, forgetSessionState } from './session/session-state'

/**
 * Admits only a person whose e-mail address is verified: creating keys and buying credits need it.
 * @throws AppError permission_denied with `details.reason: "email_not_verified"`
 */
export async function requireVerifiedEmail({ userId }: { userId: string }): Promise<void> {
  if ((await readSessionState(userId))?.isEmailVerified) return
  // Verified in another process within the last second? Nobody should be refused who has just done what we asked for.
  forgetSessionState(userId)
  if ((await readSessionState(userId))?.isEmailVerified) return
  throw new AppError(
    'permission_denied',
    'Verify your e-mail address first: open the link that we sent you, or ask for a new one in Settings.',
    { details: { reason: 'email_not_verified' } },
  )
}
