import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import type { SessionClaims } from '../session/session-token'
import type { Visitor } from './visitor'

/** What somebody proved who they are with. */
export type SignInMethod = 'password' | 'password_and_code' | 'passkey' | 'github' | 'google'

const USER_AGENT_LENGTH_MAX = 300

/** Opens a session with an id of its own for somebody who has just signed in. */
export async function openSession(input: {
  userId: string
  sessionVersion: number
  method: SignInMethod
  visitor: Visitor
}): Promise<SessionClaims> {
  const { userId, sessionVersion, method, visitor } = input
  const sessionId = createId('session')
  const userAgent = visitor.userAgent?.slice(0, USER_AGENT_LENGTH_MAX) ?? null
  await getDb().userSession.create({ data: { id: sessionId, userId, method, userAgent, address: visitor.address } })
  return { userId, sessionVersion, sessionId }
}
