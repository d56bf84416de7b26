import { getDb } from '@/lib/db'
import { NANOS_PER_DOLLAR } from '@/lib/core/money'
import { hasEverBought } from '@/lib/ledger'

/** Requests to free models in a UTC day: below $10 of purchases ever, and from there on. */
const DAILY_REQUESTS_MAX = 50
const DAILY_REQUESTS_MAX_FOR_BUYERS = 1_000
const BUYER_NANOS_MIN = 10n * NANOS_PER_DOLLAR

export type FreeAllowance = { limit: number; used: number; remaining: number }

/** How many requests to free models an organization has and had today (UTC). */
export async function readFreeAllowance({ organizationId }: { organizationId: string }): Promise<FreeAllowance> {
  const windowStart = new Date()
  windowStart.setUTCHours(0, 0, 0, 0)
  const [isBuyer, row] = await Promise.all([
    hasEverBought({ organizationId, atLeastNanos: BUYER_NANOS_MIN }),
    getDb().freeUsage.findUnique({
      where: { organizationId_windowKind_windowStart: { organizationId, windowKind: 'day', windowStart } },
    }),
  ])
  const limit = isBuyer ? DAILY_REQUESTS_MAX_FOR_BUYERS : DAILY_REQUESTS_MAX
  const used = row?.requests ?? 0
  return { limit, used, remaining: Math.max(0, limit - used) }
}
