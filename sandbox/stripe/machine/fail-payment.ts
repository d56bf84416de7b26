import type Stripe from 'stripe'
import { buildCharge } from '../objects/build-charge'
import type { CardSummary } from '../store/tables'
import { CAUSED_BY_PAYER } from '../world'
import type { World } from '../world'
import { recordEvent } from './record-event'
import type { CardFailure } from './test-cards'

function failIntent(world: World, intent: Stripe.PaymentIntent, error: Stripe.PaymentIntent.LastPaymentError): void {
  const failed: Stripe.PaymentIntent = {
    ...intent,
    status: 'requires_payment_method',
    latest_charge: error.charge ?? intent.latest_charge,
    last_payment_error: error,
    next_action: null,
    payment_method: null,
  }
  world.store.put('paymentIntents', failed)
  world.store.remove('pendingCards', intent.id)
  recordEvent(world, CAUSED_BY_PAYER, { type: 'payment_intent.payment_failed', object: failed })
}

type Refusal = { intent: Stripe.PaymentIntent; card: CardSummary; failure: CardFailure }

/** The bank says no: a failed charge stays behind, and the payer may try another card. */
export function declinePayment(world: World, { intent, card, failure }: Refusal): void {
  const charge = buildCharge({
    intent,
    card,
    failure,
    threeDSecure: null,
    createdSeconds: world.clock.nowSeconds(),
    publicUrl: world.config.publicUrl,
  })
  world.store.put('charges', charge)
  recordEvent(world, CAUSED_BY_PAYER, { type: 'charge.failed', object: charge })
  failIntent(world, intent, {
    type: 'card_error',
    code: failure.code,
    message: failure.message,
    charge: charge.id,
    ...(failure.declineCode === null ? {} : { decline_code: failure.declineCode }),
  })
}

/** The payer failed or left the 3-D Secure step: nothing was charged. */
export function failAuthentication(world: World, intent: Stripe.PaymentIntent): void {
  failIntent(world, intent, {
    type: 'invalid_request_error',
    code: 'payment_intent_authentication_failure',
    message: 'The provided payment method has failed authentication. Use another card or try again.',
  })
}
