import { getDb } from '@/lib/db'
import type { SessionObject } from '@/lib/schemas/account-security'
import { SESSION_SECONDS_MAX } from '../session/session-cookie'
import { describeDevice } from './describe-device'

/** Where a person is signed in: the present session first, then the one that was used last. */
export async function listSessions(input: { userId: string; sessionId: string }): Promise<SessionObject[]> {
  const { userId, sessionId } = input
  const rows = await getDb().userSession.findMany({
    where: { userId, endedAt: null, lastSeenAt: { gt: new Date(Date.now() - SESSION_SECONDS_MAX * 1_000) } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
  const sessions = rows.map((row) => ({
    id: row.id,
    is_current: row.id === sessionId,
    device: describeDevice(row.userAgent),
    user_agent: row.userAgent,
    address: row.address,
    method: row.method,
    created_at: row.createdAt.toISOString(),
    last_seen_at: row.lastSeenAt.toISOString(),
  }))
  return [...sessions.filter(({ is_current }) => is_current), ...sessions.filter(({ is_current }) => !is_current)]
}
