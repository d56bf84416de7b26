import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'

/** The organization that sign-up made for a person, which goes with them. @throws AppError not_found */
export async function findOwnOrganization(userId: string): Promise<{ id: string }> {
  const organization = await getDb().organization.findUnique({ where: { personalForUserId: userId } })
  if (!organization) throw new AppError('not_found', 'This account has no organization of its own.')
  return { id: organization.id }
}
