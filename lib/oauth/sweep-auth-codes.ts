import { getDb } from '@/lib/db'

/** Long enough for a late program to hear that its code is used or old, rather than unknown. */
const KEPT_MS = 2 * 24 * 60 * 60 * 1_000

/** Removes codes that nobody can use any more. For a periodic job. */
export async function sweepAuthCodes(): Promise<{ codes: number }> {
  const { count } = await getDb().oauthCode.deleteMany({ where: { expiresAt: { lt: new Date(Date.now() - KEPT_MS) } } })
  return { codes: count }
}
