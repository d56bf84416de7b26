import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { getDb } from '@/lib/db'
import { openSession } from '../sessions/open-session'
import type { Visitor } from '../sessions/visitor'
import type { SessionClaims } from '../session/session-token'
import { giveBackTry, takeTryOfAddress } from '../throttle/throttle'
import { checkPasskey } from './check-passkey'

/**
 * Signs somebody in with a passkey. It asks for no code: a passkey is a device and a finger, a face or a PIN, two factors by
 * itself. @throws AppError authentication, rate_limit_exceeded
 */
export async function signInWithPasskey(input: {
  response: AuthenticationResponseJSON
  visitor: Visitor
}): Promise<SessionClaims> {
  const { response, visitor } = input
  await takeTryOfAddress('sign_in_address', visitor.address)
  const { userId } = await checkPasskey({ response, purpose: 'sign_in', userId: null })
  await giveBackTry({ name: 'sign_in_address', of: visitor.address })
  const { sessionVersion } = await getDb().user.findUniqueOrThrow({ where: { id: userId } })
  return openSession({ userId, sessionVersion, method: 'passkey', visitor })
}
