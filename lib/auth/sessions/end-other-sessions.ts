import { getDb } from '@/lib/db'
import { tellSecurityChange } from '../account/tell-security-change'
import { endSessions } from './end-sessions'
import type { Visitor } from './visitor'

/** Ends every session of a person but the present one. @returns how many ended */
export async function endOtherSessions(input: {
  userId: string
  sessionId: string
  visitor: Visitor
}): Promise<{ ended: number }> {
  const { userId, sessionId, visitor } = input
  const ended = await getDb().$transaction(async (db) => {
    const count = await endSessions(db, { userId, exceptId: sessionId })
    if (count > 0) await tellSecurityChange(db, { userId, change: 'sessions_ended', visitor })
    return count
  })
  return { ended }
}
