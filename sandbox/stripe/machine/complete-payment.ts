import type Stripe from 'stripe'
import { buildBalanceTransaction } from '../objects/build-balance-transaction'
import { buildCharge } from '../objects/build-charge'
import type { CardSummary } from '../store/tables'
import { CAUSED_BY_PAYER } from '../world'
import type { World } from '../world'
import { recordEvent } from './record-event'

type Payment = {
  session: Stripe.Checkout.Session
  intent: Stripe.PaymentIntent
  card: CardSummary
  threeDSecure: 'authenticated' | null
}

function completeSession(world: World, session: Stripe.Checkout.Session, card: CardSummary): void {
  const completed: Stripe.Checkout.Session = {
    ...session,
    status: 'complete',
    payment_status: 'paid',
    url: null,
    customer_details: {
      address: null,
      business_name: null,
      email: card.email,
      individual_name: null,
      name: card.name,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
  }
  world.store.put('sessions', completed)
  recordEvent(world, CAUSED_BY_PAYER, { type: 'checkout.session.completed', object: completed })
}

/** Money only becomes part of the balance after the charge: Stripe tells it with a later `charge.updated`. */
function bookCharge(world: World, charge: Stripe.Charge): void {
  const { id, amount, currency, created } = charge
  const booking = buildBalanceTransaction({ type: 'charge', amount, currency, source: id, createdSeconds: created })
  const booked: Stripe.Charge = { ...charge, balance_transaction: booking.id }
  world.store.put('balanceTransactions', booking)
  world.store.put('charges', booked)
  recordEvent(world, CAUSED_BY_PAYER, {
    type: 'charge.updated',
    object: booked,
    previous: { balance_transaction: null },
  })
}

/** The money arrives: charge, payment intent and session change together, and the events follow in Stripe's order. */
export function completePayment(world: World, { session, intent, card, threeDSecure }: Payment): void {
  const charge = buildCharge({
    intent,
    card,
    threeDSecure,
    failure: null,
    createdSeconds: world.clock.nowSeconds(),
    publicUrl: world.config.publicUrl,
  })
  recordEvent(world, CAUSED_BY_PAYER, { type: 'charge.succeeded', object: charge })
  const succeeded: Stripe.PaymentIntent = {
    ...intent,
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: charge.id,
    last_payment_error: null,
    next_action: null,
    payment_method: card.paymentMethod,
  }
  world.store.put('paymentIntents', succeeded)
  world.store.remove('pendingCards', intent.id)
  recordEvent(world, CAUSED_BY_PAYER, { type: 'payment_intent.succeeded', object: succeeded })
  completeSession(world, session, card)
  bookCharge(world, charge)
}
