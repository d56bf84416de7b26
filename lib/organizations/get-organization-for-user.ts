import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { organizationRole, type OrganizationRole } from '@/lib/schemas/organizations'

export type UserOrganization = {
  id: string
  name: string
  role: OrganizationRole
  isPersonal: boolean
  isFrozen: boolean
}

/**
 * The organization that a person joined first, which is their personal one.
 * @throws AppError not_found
 */
export async function getOrganizationForUser({ userId }: { userId: string }): Promise<UserOrganization> {
  const membership = await getDb().membership.findFirst({
    where: { userId, organization: { closedAt: null } },
    orderBy: [{ createdAt: 'asc' }, { organizationId: 'asc' }],
    include: { organization: true },
  })
  if (!membership) throw new AppError('not_found', 'This person belongs to no organization.')
  const { organization } = membership
  return {
    id: organization.id,
    name: organization.name,
    role: organizationRole.parse(membership.role),
    isFrozen: organization.frozenAt !== null,
    isPersonal: organization.personalForUserId === userId,
  }
}
