import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { isPasswordRight } from '../password/hash-password'
import { checkPasskey } from '../passkeys/check-passkey'
import { forgetSessionRecord } from '../sessions/session-record'
import type { Visitor } from '../sessions/visitor'
import { clearTries, takeTry } from '../throttle/throttle'
import { useCode } from '../two-factor/use-code'

/** One of three. */
export type Proof = { password: string } | { code: string } | { passkey: AuthenticationResponseJSON }

export type Confirmation = { userId: string; sessionId: string; visitor: Visitor; proof: Proof }

/**
 * Notes that a signed-in person has proved once more who they are.
 * @throws AppError invalid_request (a wrong proof, named by its field), rate_limit_exceeded
 */
export async function confirmPerson({ userId, sessionId, visitor, proof }: Confirmation): Promise<void> {
  if ('password' in proof) await checkPassword(userId, proof.password)
  else await asFieldError(checkOther({ userId, visitor, proof }))
  await getDb().userSession.updateMany({ where: { id: sessionId, userId }, data: { authenticatedAt: new Date() } })
  forgetSessionRecord(sessionId)
}

async function checkPassword(userId: string, password: string): Promise<void> {
  await takeTry({ name: 'change_password_account', of: userId })
  const { passwordHash } = await getDb().user.findUniqueOrThrow({ where: { id: userId } })
  if (!(await isPasswordRight({ password, passwordHash }))) {
    const message = 'This is not your password.'
    throw new AppError('invalid_request', message, { details: { fields: [{ field: 'password', message }] } })
  }
  await clearTries({ name: 'change_password_account', of: userId })
}

async function checkOther(input: {
  userId: string
  visitor: Visitor
  proof: Exclude<Proof, { password: string }>
}): Promise<void> {
  const { userId, visitor, proof } = input
  if ('code' in proof) await useCode({ userId, visitor, code: proof.code })
  else await checkPasskey({ response: proof.passkey, purpose: 'confirm', userId })
}

/** A wrong proof must not look like an ended session, which sends people to the sign-in page. */
async function asFieldError(check: Promise<void>): Promise<void> {
  try {
    await check
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'authentication')) throw error
    throw new AppError('invalid_request', error.message, { details: error.details, cause: error.cause })
  }
}
