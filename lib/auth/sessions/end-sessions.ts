import { AppError } from '@/lib/core/errors'
import { type DbClient, getDb } from '@/lib/db'
import { forgetSessionRecord } from './session-record'

/** Ends a person's sessions but one, or all of them; how many ended. */
export async function endSessions(
  db: DbClient,
  { userId, exceptId }: { userId: string; exceptId: string | null },
): Promise<number> {
  const ended = await db.userSession.updateManyAndReturn({
    where: { userId, endedAt: null, ...(exceptId === null ? {} : { id: { not: exceptId } }) },
    data: { endedAt: new Date() },
    select: { id: true },
  })
  for (const { id } of ended) forgetSessionRecord(id)
  return ended.length
}

/** Ends one session of a person. @throws AppError not_found, also for a session of somebody else */
export async function endSession({ userId, sessionId }: { userId: string; sessionId: string }): Promise<void> {
  const { count } = await getDb().userSession.updateMany({
    where: { id: sessionId, userId, endedAt: null },
    data: { endedAt: new Date() },
  })
  forgetSessionRecord(sessionId)
  if (count === 0) throw new AppError('not_found', 'There is no such session, or it was ended already.')
}
