import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import { lockPerson } from './lock'

/** Organizations that one person administers at most; a bound against programs, not against people. */
const ADMINISTERED_MAX = 50

/** Creates an organization with its maker as the admin. @throws AppError conflict (too many) */
export async function createOrganization({ userId, name }: { userId: string; name: string }): Promise<{
  id: string
  name: string
}> {
  return getDb().$transaction(async (db) => {
    await lockPerson(db, userId)
    const count = await db.membership.count({ where: { userId, role: 'admin', organization: { closedAt: null } } })
    if (count >= ADMINISTERED_MAX) {
      throw new AppError(
        'conflict',
        `You administer ${count} organizations, the most that one person can. Close one first.`,
      )
    }
    const id = createId('organization')
    await db.organization.create({ data: { id, name } })
    await db.membership.create({ data: { organizationId: id, userId, role: 'admin' } })
    return { id, name }
  })
}
