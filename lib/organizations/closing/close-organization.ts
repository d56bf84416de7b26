import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { lockOrganization } from '../lock'
import { findClosingObstacles } from './find-obstacles'

export type ClosedOrganization = {
  /** Whose sessions have to be read anew. */
  memberIds: string[]
  /** Hashes of the keys that work no more. */
  keyHashes: string[]
}

/**
 * Closes an organization for good: nobody belongs to it any more, its keys are deleted, automatic purchases end and open
 * invitations are taken back. What it bought and spent stays on record, because books are not burnt.
 * @param except obstacles, by their reason, that do not count: of a personal organization whose person goes
 * @throws AppError conflict with `details.obstacles` while balance, holds or orders forbid it
 */
export async function closeOrganization({
  organizationId,
  except = [],
}: {
  organizationId: string
  except?: readonly string[]
}): Promise<ClosedOrganization> {
  return getDb().$transaction(async (db) => {
    await lockOrganization(db, organizationId)
    // Purchases and refunds wait for this row, so that none begins while we look.
    await db.$executeRaw`SELECT 1 FROM organization WHERE id = ${organizationId} FOR UPDATE`
    const found = await findClosingObstacles({ organizationId, db })
    const obstacles = found.filter(({ reason }) => !except.includes(reason))
    const [first] = obstacles
    if (first) throw new AppError('conflict', first.message, { details: { reason: first.reason, obstacles } })
    const now = new Date()
    const memberships = await db.membership.findMany({ where: { organizationId }, select: { userId: true } })
    const keys = await db.apiKey.findMany({ where: { organizationId, deletedAt: null }, select: { hash: true } })
    await db.autoTopUp.updateMany({ where: { organizationId }, data: { enabled: false } })
    await db.apiKey.updateMany({ where: { organizationId, deletedAt: null }, data: { deletedAt: now } })
    await db.invitation.updateMany({
      where: { organizationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    await db.membership.deleteMany({ where: { organizationId } })
    await db.organization.update({ where: { id: organizationId }, data: { closedAt: now } })
    return { memberIds: memberships.map(({ userId }) => userId), keyHashes: keys.map(({ hash }) => hash) }
  })
}
