import type Stripe from 'stripe'
import { getDb } from '@/lib/db'
import { getCheckoutSession, readId } from '@/lib/stripe'
import { closeOrder } from './close-order'
import { fulfilOrder } from './fulfil-order'

export type SyncOutcome = 'paid' | 'expired' | 'open' | 'unknown'

/** The order of a session: by what we noted, or, when the event was faster than our note, by what the session says. */
async function findOrderId(session: Stripe.Checkout.Session): Promise<string | null> {
  const named = session.metadata?.order_id ?? null
  const order = await getDb().creditOrder.findFirst({
    where: {
      OR: [{ checkoutSessionId: session.id }, ...(named === null ? [] : [{ id: named, checkoutSessionId: null }])],
    },
    select: { id: true, checkoutSessionId: true },
  })
  if (order?.checkoutSessionId === null)
    await getDb().creditOrder.updateMany({
      where: { id: order.id, checkoutSessionId: null },
      data: { checkoutSessionId: session.id },
    })
  return order?.id ?? null
}

/**
 * Reads a checkout session from Stripe and brings its order to the same state: paid, expired, or still open.
 * @throws AppError not_found, as `getCheckoutSession`
 */
export async function syncSession({ sessionId }: { sessionId: string }): Promise<SyncOutcome> {
  const session = await getCheckoutSession(sessionId)
  const orderId = await findOrderId(session)
  if (orderId === null) return 'unknown'
  const paymentIntentId = readId(session.payment_intent)
  if (session.payment_status === 'paid' && paymentIntentId !== null) {
    const { outcome } = await fulfilOrder({ paymentIntentId })
    return outcome === 'paid' ? 'paid' : 'open'
  }
  if (session.status !== 'expired') return 'open'
  await closeOrder({ orderId, status: 'expired' })
  return 'expired'
}
