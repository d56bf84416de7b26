import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { getSavedCard, type SavedCard } from '@/lib/stripe'

type CardInput = { organizationId: string; paymentMethodId: string }

export type OwnCard = SavedCard & { customerId: string }

const UNKNOWN = 'There is no such saved card. Reload the page to see the cards that there are.'

/** The organization's customer at Stripe; null before its first purchase or setting. */
export async function findCustomerId({ organizationId }: { organizationId: string }): Promise<string | null> {
  const { stripeCustomerId } = await getDb().organization.findUniqueOrThrow({ where: { id: organizationId } })
  return stripeCustomerId
}

/** A card that the organization itself has saved; somebody else's is an unknown one. @throws AppError not_found */
export async function requireOwnCard({ organizationId, paymentMethodId }: CardInput): Promise<OwnCard> {
  const customerId = await findCustomerId({ organizationId })
  if (customerId === null) throw new AppError('not_found', UNKNOWN)
  const card = await findCard(paymentMethodId)
  if (card?.customerId !== customerId) throw new AppError('not_found', UNKNOWN)
  return { ...card, customerId }
}

async function findCard(paymentMethodId: string): Promise<SavedCard | null> {
  try {
    return await getSavedCard(paymentMethodId)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null
    throw error
  }
}
