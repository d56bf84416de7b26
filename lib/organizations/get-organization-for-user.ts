import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'

export type UserOrganization = {
  id: string
  name: string
  role: 'admin' | 'member'
  isPersonal: boolean
  isFrozen: boolean
}

/**
 * The organization that a person's sessions work in: the one they joined first, which is their personal one.
 * @throws AppError not_found
 */
export async function getOrganizationForUser({ userId }: { userId: string }): Promise<UserOrganization> {
  const membership = await getDb().membership.findFirst({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { organizationId: 'asc' }],
    include: { organization: true },
  })
  if (!membership) throw new AppError('not_found', 'This person belongs to no organization.')
  const { organization } = membership
  return {
    id: organization.id,
    name: organization.name,
    role: membership.role === 'admin' ? 'admin' : 'member',
    isFrozen: organization.frozenAt !== null,
    isPersonal: organization.personalForUserId === userId,
  }
}
