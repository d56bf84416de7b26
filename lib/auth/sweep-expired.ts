import { getDb } from '@/lib/db'

const KEPT_MS = 2 * 24 * 60 * 60 * 1000

/** Removes link tokens and throttle counts that nothing can depend on any more. For a periodic job. */
export async function sweepExpiredAuth(): Promise<{ tokens: number; throttles: number }> {
  const before = new Date(Date.now() - KEPT_MS)
  const [tokens, throttles] = await Promise.all([
    getDb().emailToken.deleteMany({ where: { expiresAt: { lt: before } } }),
    getDb().throttle.deleteMany({ where: { windowStart: { lt: before } } }),
  ])
  return { tokens: tokens.count, throttles: throttles.count }
}
