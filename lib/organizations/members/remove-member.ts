import { getDb } from '@/lib/db'
import { lockOrganization } from '../lock'
import { requireMembership } from '../require-membership'
import { requireOtherAdmin } from './require-other-admin'

/**
 * Ends a membership, somebody else's or one's own; their sessions lose the organization within a second. The API keys that they
 * made belong to the organization and go on working, unless whoever removes them disables those too.
 * @throws AppError not_found, conflict (the last admin, or the person whom the organization was made for)
 */
export async function removeMember({
  organizationId,
  userId,
}: {
  organizationId: string
  userId: string
}): Promise<void> {
  await getDb().$transaction(async (db) => {
    await lockOrganization(db, organizationId)
    const { role } = await requireMembership({ organizationId, userId, db })
    const { personalForUserId } = await db.organization.findUniqueOrThrow({ where: { id: organizationId } })
    if (role === 'admin' || personalForUserId === userId) await requireOtherAdmin(db, { organizationId, userId })
    await db.membership.delete({ where: { organizationId_userId: { organizationId, userId } } })
  })
}
