import type Stripe from 'stripe'
import { getCheckoutSession } from '@/lib/stripe'
import { closeOrder } from '../close-order'

/** A slow payment method failed for good. The session is read again, in case this event is old. */
export async function onCheckoutSessionAsyncPaymentFailed(
  event: Stripe.CheckoutSessionAsyncPaymentFailedEvent,
): Promise<void> {
  const session = await getCheckoutSession(event.data.object.id)
  const orderId = session.metadata?.order_id
  if (orderId === undefined || session.payment_status !== 'unpaid') return
  await closeOrder({ orderId, status: 'failed' })
}
