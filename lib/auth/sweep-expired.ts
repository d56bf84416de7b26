import { getDb } from '@/lib/db'
import { SESSION_SECONDS_MAX } from './session/session-cookie'

const KEPT_MS = 2 * 24 * 60 * 60 * 1000

/** Removes link tokens, throttle counts, challenges and sessions that nothing can depend on any more. For a periodic job. */
export async function sweepExpiredAuth(): Promise<{ tokens: number; throttles: number; sessions: number }> {
  const before = new Date(Date.now() - KEPT_MS)
  const unusedSince = new Date(Date.now() - SESSION_SECONDS_MAX * 1_000 - KEPT_MS)
  const [tokens, throttles, sessions] = await Promise.all([
    getDb().emailToken.deleteMany({ where: { expiresAt: { lt: before } } }),
    getDb().throttle.deleteMany({ where: { windowStart: { lt: before } } }),
    getDb().userSession.deleteMany({
      where: { OR: [{ endedAt: { lt: before } }, { lastSeenAt: { lt: unusedSince } }] },
    }),
    getDb().passkeyChallenge.deleteMany({ where: { expiresAt: { lt: before } } }),
  ])
  return { tokens: tokens.count, throttles: throttles.count, sessions: sessions.count }
}
