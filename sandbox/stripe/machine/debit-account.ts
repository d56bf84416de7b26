import type Stripe from 'stripe'
import type { Instrument } from '../store/tables'
import { CAUSED_BY_TIME } from '../world'
import type { Cause, World } from '../world'
import { completePayment } from './complete-payment'
import { completeSession, findSessionOf } from './complete-session'
import { declinePayment } from './fail-payment'
import { recordEvent } from './record-event'
import { scheduleWork } from './schedule-work'

/** A bank takes four days (https://docs.stripe.com/payments/ach-direct-debit); whoever tries the sandbox will not wait. */
const DEBIT_MS = 15_000

/** Asks the payer's bank for the money: the payer is done, the payment is not. */
export function startDebit(
  world: World,
  cause: Cause,
  { intent, instrument }: { intent: Stripe.PaymentIntent; instrument: Instrument },
): void {
  const processing: Stripe.PaymentIntent = {
    ...intent,
    status: 'processing',
    payment_method: instrument.id,
    last_payment_error: null,
    next_action: null,
  }
  world.store.put('paymentIntents', processing)
  recordEvent(world, cause, { type: 'payment_intent.processing', object: processing })
  const session = findSessionOf(world, intent.id)
  if (session !== undefined) completeSession(world, cause, { session, instrument, state: 'waiting' })
  scheduleWork(world, { kind: 'settle-debit', subjectId: intent.id, inMs: DEBIT_MS })
}

/** The bank's answer, days later. */
export function settleDebit(world: World, intentId: string): void {
  const intent = world.store.find('paymentIntents', intentId)
  if (intent?.status !== 'processing' || typeof intent.payment_method !== 'string') return
  const instrument = world.store.find('instruments', intent.payment_method)
  if (instrument === undefined) return
  const { failure } = instrument.behaviour
  if (failure === null) return completePayment(world, CAUSED_BY_TIME, { intent, instrument, threeDSecure: null })
  declinePayment(world, CAUSED_BY_TIME, { intent, instrument, failure })
  const session = findSessionOf(world, intent.id)
  if (session !== undefined)
    recordEvent(world, CAUSED_BY_TIME, { type: 'checkout.session.async_payment_failed', object: session })
}
