import type { DbClient } from '@/lib/db'

/**
 * Lets one change of an organization's people happen at a time, so that two admins cannot remove each other in the same
 * moment. Held to the end of the transaction.
 */
export async function lockOrganization(db: DbClient, organizationId: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`organization:${organizationId}`}, 0))`
}

/** The same for what one person may have so many of. */
export async function lockPerson(db: DbClient, userId: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`person:${userId}`}, 0))`
}
