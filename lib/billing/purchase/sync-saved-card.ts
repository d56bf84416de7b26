import { cancelPayment, findPaymentsOfOrder } from '@/lib/stripe'
import { closeOrder } from '../close-order'
import { fulfilOrder } from '../fulfil-order'
import type { SyncOutcome } from '../sync-session'

/** Longer than any request to Stripe, with its retries, can still be on its way. */
const IN_FLIGHT_MS = 5 * 60_000

type SavedCardOrder = { id: string; customerId: string | null; createdAt: Date }

/**
 * Brings a purchase with a saved card to where its payment is. A payment that Stripe has never heard of, long after it was
 * asked for, will not come any more.
 * @throws AppError service_unavailable (Stripe)
 */
export async function syncSavedCard({ id: orderId, customerId, createdAt }: SavedCardOrder): Promise<SyncOutcome> {
  const payments = customerId === null ? [] : await findPaymentsOfOrder({ orderId, customerId, since: createdAt })
  const paid = payments.find(({ status }) => status === 'succeeded')
  if (paid !== undefined) {
    const { outcome } = await fulfilOrder({ paymentIntentId: paid.id })
    return outcome === 'paid' ? 'paid' : 'open'
  }
  if (payments.some(({ status }) => status === 'processing')) return 'open'
  if (Date.now() - createdAt.getTime() < IN_FLIGHT_MS) return 'open'
  for (const payment of payments) if (payment.status !== 'canceled') await cancelPayment(payment.id)
  await closeOrder({ orderId, status: 'failed' })
  return 'expired'
}
