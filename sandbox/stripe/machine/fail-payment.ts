import type Stripe from 'stripe'
import { buildCharge } from '../objects/build-charge'
import type { Instrument } from '../store/tables'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'
import type { CardFailure } from './test-cards'

function failIntent(
  world: World,
  cause: Cause,
  { intent, error }: { intent: Stripe.PaymentIntent; error: Stripe.PaymentIntent.LastPaymentError },
): Stripe.PaymentIntent {
  const failed: Stripe.PaymentIntent = {
    ...intent,
    status: 'requires_payment_method',
    latest_charge: error.charge ?? intent.latest_charge,
    last_payment_error: error,
    next_action: null,
    payment_method: null,
  }
  world.store.put('paymentIntents', failed)
  recordEvent(world, cause, { type: 'payment_intent.payment_failed', object: failed })
  return failed
}

type Refusal = { intent: Stripe.PaymentIntent; instrument: Instrument; failure: CardFailure }

/** The bank says no: a failed charge stays behind, and the payer may try another card. */
export function declinePayment(world: World, cause: Cause, { intent, instrument, failure }: Refusal): void {
  const charge = buildCharge({
    intent,
    instrument,
    failure,
    threeDSecure: null,
    createdSeconds: world.clock.nowSeconds(),
    publicUrl: world.config.publicUrl,
  })
  world.store.put('charges', charge)
  recordEvent(world, cause, { type: 'charge.failed', object: charge })
  const method = world.store.find('paymentMethods', instrument.id)
  const error: Stripe.PaymentIntent.LastPaymentError = {
    type: 'card_error',
    code: failure.code,
    message: failure.message,
    charge: charge.id,
    ...(failure.declineCode === null ? {} : { decline_code: failure.declineCode }),
    ...(method === undefined ? {} : { payment_method: method }),
  }
  failIntent(world, cause, { intent, error })
}

/** The payer failed or left the 3-D Secure step: nothing was charged. */
export function failAuthentication(world: World, cause: Cause, intent: Stripe.PaymentIntent): void {
  failIntent(world, cause, {
    intent,
    error: {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      message: 'The provided payment method has failed authentication. Use another card or try again.',
    },
  })
}
