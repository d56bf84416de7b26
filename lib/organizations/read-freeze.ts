import { getDb } from '@/lib/db'

export type Freeze = { frozenAt: Date; reason: string }

/** Since when and why an organization is frozen; null when it is not. */
export async function readFreeze({ organizationId }: { organizationId: string }): Promise<Freeze | null> {
  const row = await getDb().organization.findUnique({
    where: { id: organizationId },
    select: { frozenAt: true, frozenReason: true },
  })
  return row?.frozenAt instanceof Date ? { frozenAt: row.frozenAt, reason: row.frozenReason ?? '' } : null
}
