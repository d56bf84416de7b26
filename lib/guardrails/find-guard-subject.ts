import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'

/**
 * The key or member of the organization that somebody asks about; a key comes with the person who made it.
 * @throws AppError not_found for those of others
 */
export async function findGuardSubject({
  organizationId,
  keyHash,
  userId,
}: {
  organizationId: string
  keyHash?: string | undefined
  userId?: string | undefined
}): Promise<{ apiKeyId: string | null; userId: string | null }> {
  if (keyHash !== undefined) {
    const key = await getDb().apiKey.findFirst({
      where: { organizationId, hash: keyHash, deletedAt: null },
      select: { id: true, createdByUserId: true },
    })
    if (!key) throw new AppError('not_found', 'There is no such key. GET /api/v1/keys lists them.')
    return { apiKeyId: key.id, userId: key.createdByUserId }
  }
  if (userId === undefined) return { apiKeyId: null, userId: null }
  const member = await getDb().membership.findFirst({ where: { organizationId, userId }, select: { userId: true } })
  if (!member) throw new AppError('not_found', 'There is no such member of this organization.')
  return { apiKeyId: null, userId: member.userId }
}
