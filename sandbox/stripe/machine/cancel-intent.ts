import type Stripe from 'stripe'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'

type Cancellation = { intent: Stripe.PaymentIntent; reason: Stripe.PaymentIntent['cancellation_reason'] }

/** Ends a payment that has not been made. */
export function cancelIntent(world: World, cause: Cause, { intent, reason }: Cancellation): Stripe.PaymentIntent {
  const canceled: Stripe.PaymentIntent = {
    ...intent,
    status: 'canceled',
    amount_capturable: 0,
    canceled_at: world.clock.nowSeconds(),
    cancellation_reason: reason,
    next_action: null,
  }
  world.store.put('paymentIntents', canceled)
  recordEvent(world, cause, { type: 'payment_intent.canceled', object: canceled })
  return canceled
}
