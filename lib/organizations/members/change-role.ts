import { getDb } from '@/lib/db'
import type { OrganizationRole } from '@/lib/schemas/organizations'
import { lockOrganization } from '../lock'
import { requireMembership } from '../require-membership'
import { requireOtherAdmin } from './require-other-admin'

type RoleChange = { organizationId: string; userId: string; role: OrganizationRole }

/**
 * Gives a member another role; their sessions follow within a second.
 * @throws AppError not_found, conflict (the last admin, or the person whom the organization was made for)
 */
export async function changeRole({ organizationId, userId, role }: RoleChange): Promise<{ before: OrganizationRole }> {
  return getDb().$transaction(async (db) => {
    await lockOrganization(db, organizationId)
    const { role: before } = await requireMembership({ organizationId, userId, db })
    if (before === 'admin' && role !== 'admin') await requireOtherAdmin(db, { organizationId, userId })
    await db.membership.update({ where: { organizationId_userId: { organizationId, userId } }, data: { role } })
    return { before }
  })
}
