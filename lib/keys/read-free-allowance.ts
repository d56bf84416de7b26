import { getDb } from '@/lib/db'
import { FREE_REQUESTS_BUYER_NANOS, FREE_REQUESTS_PER_DAY, FREE_REQUESTS_PER_DAY_BUYER } from '@/lib/core/free-requests'
import { hasEverBought } from '@/lib/ledger'

export type FreeAllowance = { limit: number; used: number; remaining: number }

/** How many requests to free models an organization has and had today (UTC). */
export async function readFreeAllowance({ organizationId }: { organizationId: string }): Promise<FreeAllowance> {
  const windowStart = new Date()
  windowStart.setUTCHours(0, 0, 0, 0)
  const [isBuyer, row] = await Promise.all([
    hasEverBought({ organizationId, atLeastNanos: FREE_REQUESTS_BUYER_NANOS }),
    getDb().freeUsage.findUnique({
      where: { organizationId_windowKind_windowStart: { organizationId, windowKind: 'day', windowStart } },
    }),
  ])
  const limit = isBuyer ? FREE_REQUESTS_PER_DAY_BUYER : FREE_REQUESTS_PER_DAY
  const used = row?.requests ?? 0
  return { limit, used, remaining: Math.max(0, limit - used) }
}
