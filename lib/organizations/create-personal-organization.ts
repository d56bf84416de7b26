import { createId } from '@/lib/core/ids'
import type { DbClient } from '@/lib/db'

type NewPerson = { id: string; email: string; name: string | null }

/**
 * Creates the organization that a person gets at sign-up, with the person as its admin. Runs inside the caller's
 * transaction, so that nobody exists without an organization. Its ledger account is opened by a trigger of the database.
 */
export async function createPersonalOrganization({
  db,
  person,
}: {
  db: DbClient
  person: NewPerson
}): Promise<{ organizationId: string }> {
  const organizationId = createId('organization')
  const owner = person.name ?? person.email.split('@')[0] ?? person.email
  await db.organization.create({
    data: { id: organizationId, name: `${owner}'s organization`, personalForUserId: person.id },
  })
  await db.membership.create({ data: { organizationId, userId: person.id, role: 'admin' } })
  return { organizationId }
}
