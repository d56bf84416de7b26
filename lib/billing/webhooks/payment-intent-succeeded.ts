import type Stripe from 'stripe'
import { fulfilOrder } from '../fulfil-order'

/** Money arrived. Often earlier than the session's own event, and enough on its own. */
export async function onPaymentIntentSucceeded(event: Stripe.PaymentIntentSucceededEvent): Promise<void> {
  await fulfilOrder({ paymentIntentId: event.data.object.id })
}
