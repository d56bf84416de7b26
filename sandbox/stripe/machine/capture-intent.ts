import type Stripe from 'stripe'
import { invalidRequest } from '../wire/stripe-error'
import type { Cause, World } from '../world'
import { bookCharge } from './complete-payment'
import { recordEvent } from './record-event'

/** Takes the money that a bank has set aside, or a part of it. @throws StripeError when there is less to take */
export function captureIntent(
  world: World,
  cause: Cause,
  { intent, amount = intent.amount_capturable }: { intent: Stripe.PaymentIntent; amount: number | undefined },
): Stripe.PaymentIntent {
  const charge =
    typeof intent.latest_charge === 'string' ? world.store.find('charges', intent.latest_charge) : undefined
  if (charge === undefined) throw invalidRequest('This PaymentIntent has no charge to capture.')
  if (amount < 1 || amount > intent.amount_capturable)
    throw invalidRequest(`The amount to capture is 1 to ${intent.amount_capturable}.`, { param: 'amount_to_capture' })
  const captured: Stripe.Charge = { ...charge, captured: true, amount_captured: amount }
  world.store.put('charges', captured)
  recordEvent(world, cause, { type: 'charge.captured', object: captured, previous: { captured: false } })
  const succeeded: Stripe.PaymentIntent = {
    ...intent,
    status: 'succeeded',
    amount_capturable: 0,
    amount_received: amount,
  }
  world.store.put('paymentIntents', succeeded)
  recordEvent(world, cause, { type: 'payment_intent.succeeded', object: succeeded })
  bookCharge(world, cause, captured)
  return succeeded
}
