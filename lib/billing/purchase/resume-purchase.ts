import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { getCheckoutSession } from '@/lib/stripe'
import { toOrderObject } from '../order-object'
import { syncSavedCard } from './sync-saved-card'

type Named = { organizationId: string; requestId: string; creditCents: number }

/** The order that a buyer has given this name; null when there is none. */
export async function findPurchase({ organizationId, requestId }: Named) {
  return getDb().creditOrder.findFirst({ where: { organizationId, requestId } })
}

type Row = Awaited<ReturnType<typeof findPurchase>>

/**
 * What became of a purchase that is asked for again under its name: nothing is charged a second time.
 * @throws AppError idempotency_mismatch for another amount, service_unavailable (Stripe)
 */
export async function resumePurchase(order: Row, named: Named) {
  if (order === null)
    throw new AppError('conflict', 'The purchase under this name is gone. Give it a new `request_id`.')
  if (order.creditCents !== named.creditCents)
    throw new AppError(
      'idempotency_mismatch',
      'This `request_id` was used for another amount. Give each purchase its own.',
    )
  const isOpen = order.status === 'pending'
  if (isOpen && order.checkoutSessionId !== null) {
    const { url } = await getCheckoutSession(order.checkoutSessionId)
    return { order: toOrderObject(order), url }
  }
  if (isOpen) await syncSavedCard(order)
  return { order: toOrderObject((await findPurchase(named)) ?? order), url: null }
}
