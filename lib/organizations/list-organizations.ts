import { getDb } from '@/lib/db'
import { organizationRole } from '@/lib/schemas/organizations'
import type { UserOrganization } from './get-organization-for-user'

/** Every organization that a person belongs to, the one they joined first (their personal one) at the head. */
export async function listOrganizations({ userId }: { userId: string }): Promise<UserOrganization[]> {
  const memberships = await getDb().membership.findMany({
    where: { userId, organization: { closedAt: null } },
    orderBy: [{ createdAt: 'asc' }, { organizationId: 'asc' }],
    include: { organization: true },
  })
  return memberships.map(({ role, organization }) => ({
    id: organization.id,
    name: organization.name,
    role: organizationRole.parse(role),
    isFrozen: organization.frozenAt !== null,
    isPersonal: organization.personalForUserId === userId,
  }))
}
