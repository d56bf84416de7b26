import { getDb } from '@/lib/db'

/** Longer than any window that a key names: what was told in it must not be told again. */
const KEPT_DAYS = 400

/** Removes notices that nothing can depend on any more. For a periodic job. */
export async function sweepNotices(): Promise<{ notices: number }> {
  const before = new Date(Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1_000)
  const { count } = await getDb().notice.deleteMany({ where: { createdAt: { lt: before } } })
  return { notices: count }
}
