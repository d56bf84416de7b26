import type Stripe from 'stripe'
import { buildBalanceTransaction } from '../objects/build-balance-transaction'
import { buildCharge } from '../objects/build-charge'
import type { Instrument } from '../store/tables'
import type { Cause, World } from '../world'
import { completeSession, findSessionOf } from './complete-session'
import { recordEvent } from './record-event'
import { savePayer } from './save-payer'
import { scheduleWork } from './schedule-work'

type Payment = {
  intent: Stripe.PaymentIntent
  instrument: Instrument
  threeDSecure: 'authenticated' | null
}

/** Money only becomes part of the balance after the charge: Stripe tells it with a later `charge.updated`. */
export function bookCharge(world: World, cause: Cause, charge: Stripe.Charge): void {
  const { id, amount_captured: amount, currency, created } = charge
  const type = charge.payment_method_details?.type === 'us_bank_account' ? 'debit' : 'charge'
  const booking = buildBalanceTransaction({ type, amount, currency, source: id, createdSeconds: created })
  const booked: Stripe.Charge = { ...charge, balance_transaction: booking.id }
  world.store.put('balanceTransactions', booking)
  world.store.put('charges', booked)
  recordEvent(world, cause, {
    type: 'charge.updated',
    object: booked,
    previous: { balance_transaction: null },
  })
}

function createCharge(world: World, cause: Cause, { intent, instrument, threeDSecure }: Payment): Stripe.Charge {
  const charge = buildCharge({
    intent,
    instrument,
    threeDSecure,
    failure: null,
    createdSeconds: world.clock.nowSeconds(),
    publicUrl: world.config.publicUrl,
  })
  world.store.put('charges', charge)
  recordEvent(world, cause, { type: 'charge.succeeded', object: charge })
  return charge
}

/** The bank sets the money aside; it moves when the payment is captured. */
function authorizePayment(world: World, cause: Cause, payment: Payment): void {
  const charge = createCharge(world, cause, payment)
  const { intent, instrument } = payment
  const authorized: Stripe.PaymentIntent = {
    ...intent,
    status: 'requires_capture',
    amount_capturable: intent.amount,
    latest_charge: charge.id,
    last_payment_error: null,
    next_action: null,
    payment_method: instrument.id,
  }
  world.store.put('paymentIntents', authorized)
  recordEvent(world, cause, { type: 'payment_intent.amount_capturable_updated', object: authorized })
}

/** The money arrives: charge, payment intent and session change together, and the events follow in Stripe's order. */
export function completePayment(world: World, cause: Cause, payment: Payment): void {
  const { intent, instrument } = payment
  if (intent.capture_method === 'manual') return authorizePayment(world, cause, payment)
  const wasProcessing = intent.status === 'processing'
  const charge = createCharge(world, cause, payment)
  const succeeded: Stripe.PaymentIntent = {
    ...intent,
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: charge.id,
    last_payment_error: null,
    next_action: null,
    payment_method: instrument.id,
  }
  world.store.put('paymentIntents', succeeded)
  recordEvent(world, cause, { type: 'payment_intent.succeeded', object: succeeded })
  savePayer(world, cause, { intent: succeeded, instrument })
  const session = findSessionOf(world, intent.id)
  if (session !== undefined)
    completeSession(world, cause, { session, instrument, state: wasProcessing ? 'late' : 'paid' })
  bookCharge(world, cause, charge)
  const { aftermath } = instrument.behaviour
  if (aftermath === 'dispute') scheduleWork(world, { kind: 'open-dispute', subjectId: charge.id, inMs: 0 })
  if (aftermath === 'inquiry') scheduleWork(world, { kind: 'open-inquiry', subjectId: charge.id, inMs: 0 })
}
