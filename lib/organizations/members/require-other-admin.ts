import { AppError } from '@/lib/core/errors'
import type { DbClient } from '@/lib/db'

type Membership = { organizationId: string; userId: string }

/**
 * Makes sure that an organization keeps an admin when somebody stops being one, and that a personal organization keeps the
 * person it was made for. Call it under `lockOrganization`.
 * @throws AppError conflict with `details.reason`: `last_admin`, `owner`
 */
export async function requireOtherAdmin(db: DbClient, { organizationId, userId }: Membership): Promise<void> {
  const organization = await db.organization.findUniqueOrThrow({ where: { id: organizationId } })
  if (organization.personalForUserId === userId) {
    throw new AppError(
      'conflict',
      'This organization was made for this person at sign-up: they stay its admin for as long as they have an account.',
      { details: { reason: 'owner' } },
    )
  }
  const others = await db.membership.count({ where: { organizationId, role: 'admin', userId: { not: userId } } })
  if (others > 0) return
  throw new AppError('conflict', 'An organization always has an admin. Make somebody else an admin first.', {
    details: { reason: 'last_admin' },
  })
}
