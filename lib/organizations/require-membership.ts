import { AppError } from '@/lib/core/errors'
import { type DbClient, getDb } from '@/lib/db'
import { organizationRole, type OrganizationRole } from '@/lib/schemas/organizations'

/**
 * Makes sure that a person belongs to an organization.
 * @throws AppError not_found, which does not tell a stranger from somebody who does not exist
 */
export async function requireMembership({
  organizationId,
  userId,
  db = getDb(),
}: {
  organizationId: string
  userId: string
  /** Of the caller's own transaction. */
  db?: DbClient
}): Promise<{ role: OrganizationRole }> {
  const membership = await db.membership.findUnique({
    where: { organizationId_userId: { organizationId, userId } },
  })
  if (!membership) throw new AppError('not_found', 'Nobody in this organization has this id.')
  return { role: organizationRole.parse(membership.role) }
}
