import type Stripe from 'stripe'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'

/** Saves a payment method with a customer; saving it twice changes nothing. */
export function attachMethod(
  world: World,
  cause: Cause,
  { method, customer }: { method: Stripe.PaymentMethod; customer: string },
): Stripe.PaymentMethod {
  if (method.customer === customer) return method
  const attached: Stripe.PaymentMethod = { ...method, customer }
  world.store.put('paymentMethods', attached)
  recordEvent(world, cause, { type: 'payment_method.attached', object: attached })
  return attached
}
