import { getDb } from '@/lib/db'
import { organizationRole, type OrganizationRole } from '@/lib/schemas/organizations'

export type Member = {
  userId: string
  email: string
  name: string | null
  role: OrganizationRole
  /** The organization was made for them at sign-up: they stay its admin. */
  isOwner: boolean
  joinedAt: Date
  /** API keys that they made here and that work. */
  activeKeys: number
}

/** Everybody who belongs to an organization, whoever joined first at the head. */
export async function listMembers({ organizationId }: { organizationId: string }): Promise<Member[]> {
  const [memberships, keys] = await Promise.all([
    getDb().membership.findMany({
      where: { organizationId },
      orderBy: [{ createdAt: 'asc' }, { userId: 'asc' }],
      include: { user: true, organization: { select: { personalForUserId: true } } },
    }),
    getDb().apiKey.groupBy({
      by: ['createdByUserId'],
      where: { organizationId, deletedAt: null, disabledAt: null },
      _count: { _all: true },
    }),
  ])
  const keyCounts = new Map(keys.map((group) => [group.createdByUserId, group._count._all]))
  return memberships.map(({ userId, role, createdAt, user, organization }) => ({
    userId,
    email: user.email,
    name: user.name,
    role: organizationRole.parse(role),
    isOwner: organization.personalForUserId === userId,
    joinedAt: createdAt,
    activeKeys: keyCounts.get(userId) ?? 0,
  }))
}
