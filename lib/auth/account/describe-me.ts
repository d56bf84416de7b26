import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { listOrganizations } from '@/lib/organizations'
import type { Me } from '@/lib/schemas/auth'

/** What the dashboard needs to know about the person who is signed in, in the organization that their session works in. */
export async function describeMe({ userId, organizationId }: { userId: string; organizationId: string }): Promise<Me> {
  const [user, organizations] = await Promise.all([
    getDb().user.findUniqueOrThrow({ where: { id: userId } }),
    listOrganizations({ userId }),
  ])
  const objects = organizations.map(({ id, name, role, isFrozen, isPersonal }) => ({
    id,
    name,
    role,
    is_frozen: isFrozen,
    is_personal: isPersonal,
  }))
  const organization = objects.find(({ id }) => id === organizationId)
  if (!organization) throw new AppError('not_found', 'You do not belong to this organization any more.')
  return {
    user: {
      id: user.id,
      email: user.email,
      name: user.name,
      image_url: user.imageUrl,
      email_verified: user.emailVerifiedAt !== null,
      has_password: user.passwordHash !== null,
      is_operator: user.isOperator,
      created_at: user.createdAt.toISOString(),
    },
    organization,
    organizations: objects,
    sandbox: { ...getEnv().sandbox },
  }
}
