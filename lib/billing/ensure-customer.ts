import { AppError } from '@/lib/core/errors'
import { getDb, runWithoutNote } from '@/lib/db'
import { createCustomer } from '@/lib/stripe'

type CustomerInput = { organizationId: string; userId: string | null }

/** The organization's Stripe customer, made at its first purchase. Two first purchases at once find the same one. */
export async function ensureCustomer({ organizationId, userId }: CustomerInput): Promise<string> {
  const db = getDb()
  const organization = await db.organization.findUnique({ where: { id: organizationId } })
  if (organization === null) throw new AppError('not_found', 'There is no such organization.')
  if (organization.stripeCustomerId !== null) return organization.stripeCustomerId
  const userIdOfOwner = userId ?? organization.personalForUserId
  const user = userIdOfOwner === null ? null : await db.user.findUnique({ where: { id: userIdOfOwner } })
  const customerId = await createCustomer({
    // The key names what the request says: another buyer's address under the same key would be refused.
    idempotencyKey: `customer:${organizationId}:${userIdOfOwner ?? 'nobody'}`,
    email: user?.email ?? null,
    name: organization.name,
    metadata: { organization_id: organizationId },
  })
  const where = { id: organizationId, stripeCustomerId: null }
  // Not what anybody asked for: what they did ask for is noted when it is done.
  await runWithoutNote(() => db.organization.updateMany({ where, data: { stripeCustomerId: customerId } }))
  return customerId
}
