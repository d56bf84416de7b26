import { getDb } from '@/lib/db'
import { forgetKeyState } from './key-state'

/** Disables every key that a person made in an organization; an admin can enable them again. @returns how many */
export async function disableKeysOf({
  organizationId,
  userId,
}: {
  organizationId: string
  userId: string
}): Promise<number> {
  const disabled = await getDb().apiKey.updateManyAndReturn({
    where: { organizationId, createdByUserId: userId, deletedAt: null, disabledAt: null },
    data: { disabledAt: new Date() },
    select: { hash: true },
  })
  for (const { hash } of disabled) forgetKeyState(hash)
  return disabled.length
}
