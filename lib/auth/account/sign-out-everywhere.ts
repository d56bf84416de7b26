import { getDb } from '@/lib/db'
import { endSessions } from '../sessions/end-sessions'
import { clearSessionCookie } from '../session/session-cookie'
import { forgetSessionState } from '../session/session-state'

/** Ends every session of a person, the present one included. @returns the `Set-Cookie` value that removes its cookie */
export async function signOutEverywhere({ userId }: { userId: string }): Promise<{ setCookie: string }> {
  await getDb().$transaction(async (db) => {
    await endSessions(db, { userId, exceptId: null })
    await db.user.update({ where: { id: userId }, data: { sessionVersion: { increment: 1 } } })
  })
  forgetSessionState(userId)
  return { setCookie: clearSessionCookie() }
}
