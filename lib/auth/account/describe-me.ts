import { getDb } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { getOrganizationForUser } from '@/lib/organizations'
import type { Me } from '@/lib/schemas/auth'

/** What the dashboard needs to know about the person who is signed in. */
export async function describeMe({ userId }: { userId: string }): Promise<Me> {
  const [user, organization] = await Promise.all([
    getDb().user.findUniqueOrThrow({ where: { id: userId } }),
    getOrganizationForUser({ userId }),
  ])
  return {
    user: {
      id: user.id,
      email: user.email,
      name: user.name,
      image_url: user.imageUrl,
      email_verified: user.emailVerifiedAt !== null,
      has_password: user.passwordHash !== null,
      created_at: user.createdAt.toISOString(),
    },
    organization: {
      id: organization.id,
      name: organization.name,
      role: organization.role,
      is_frozen: organization.isFrozen,
    },
    sandbox: { ...getEnv().sandbox },
  }
}
