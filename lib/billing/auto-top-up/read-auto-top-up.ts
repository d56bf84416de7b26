import { getDb, getPool } from '@/lib/db'
import { readFreeze } from '@/lib/organizations'
import type { AutoTopUpObject } from '@/lib/schemas/auto-top-up'
import { readSpending } from './read-spending'
import { describeUnset, toAutoTopUpObject } from './to-auto-top-up-object'

/** An organization's auto top-up: its settings, what it does now and why. */
export async function readAutoTopUp({ organizationId }: { organizationId: string }): Promise<AutoTopUpObject> {
  const row = await getDb().autoTopUp.findUnique({ where: { organizationId } })
  if (row === null) return describeUnset()
  const [{ monthCents }, freeze, pendingCount] = await Promise.all([
    readSpending(getPool(), organizationId),
    readFreeze({ organizationId }),
    getDb().creditOrder.count({ where: { organizationId, kind: 'auto_top_up', status: 'pending' } }),
  ])
  return toAutoTopUpObject(row, { spentCents: monthCents, isFrozen: freeze !== null, isCharging: pendingCount > 0 })
}
