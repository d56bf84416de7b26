import type Stripe from 'stripe'
import type { Instrument } from '../store/tables'
import type { Cause, World } from '../world'
import { completePayment } from './complete-payment'
import { startDebit } from './debit-account'
import { declinePayment, failAuthentication } from './fail-payment'
import { recordEvent } from './record-event'

export type Confirmation = {
  intent: Stripe.PaymentIntent
  instrument: Instrument
  /** The payer is not there to answer a bank's question. */
  isOffSession: boolean
  /** Where the payer comes back to after a bank's question; null when a page of ours asks it. */
  returnUrl: string | null
}

const AUTHENTICATION_REQUIRED = {
  code: 'authentication_required',
  declineCode: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
}

/** Whether the bank asks for 3-D Secure before it pays with this card. */
export function needsAuthentication({ behaviour, isSetUp }: Instrument): boolean {
  return behaviour.authentication === 'always' || (behaviour.authentication === 'until-saved' && !isSetUp)
}

function requireAuthentication(world: World, cause: Cause, { intent, instrument, returnUrl }: Confirmation): void {
  const url = `${world.config.publicUrl}/sandbox/stripe/authenticate/${intent.id}`
  const waiting: Stripe.PaymentIntent = {
    ...intent,
    status: 'requires_action',
    payment_method: instrument.id,
    next_action:
      returnUrl === null
        ? { type: 'use_stripe_sdk', use_stripe_sdk: {} }
        : { type: 'redirect_to_url', redirect_to_url: { url, return_url: returnUrl } },
  }
  world.store.put('paymentIntents', waiting)
  recordEvent(world, cause, { type: 'payment_intent.requires_action', object: waiting })
}

/** Pays an intent with an instrument, as far as its bank lets it; the intent in the store says how far. */
export function confirmIntent(world: World, cause: Cause, confirmation: Confirmation): void {
  const { intent, instrument, isOffSession } = confirmation
  if (instrument.kind === 'us_bank_account') return startDebit(world, cause, { intent, instrument })
  if (needsAuthentication(instrument)) {
    if (!isOffSession) return requireAuthentication(world, cause, confirmation)
    return declinePayment(world, cause, { intent, instrument, failure: AUTHENTICATION_REQUIRED })
  }
  chargeInstrument(world, cause, { intent, instrument, threeDSecure: null })
}

/** The payer answers the 3-D Secure question; an intent that waits for no answer is left alone. */
export function answerAuthentication(world: World, cause: Cause, answer: { intentId: string; isYes: boolean }): void {
  const intent = world.store.find('paymentIntents', answer.intentId)
  if (intent?.status !== 'requires_action' || typeof intent.payment_method !== 'string') return
  const instrument = world.store.find('instruments', intent.payment_method)
  if (instrument === undefined || !answer.isYes) return failAuthentication(world, cause, intent)
  chargeInstrument(world, cause, { intent, instrument, threeDSecure: 'authenticated' })
}

type Charge = { intent: Stripe.PaymentIntent; instrument: Instrument; threeDSecure: 'authenticated' | null }

const EXPIRED = { code: 'expired_card', declineCode: 'expired_card', message: 'Your card has expired.' }

/** A saved card stops paying when its month is over. */
function hasExpired(world: World, { kind, expMonth, expYear }: Instrument): boolean {
  const now = new Date(world.clock.nowMs())
  return kind === 'card' && expYear * 12 + expMonth < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1
}

function chargeInstrument(world: World, cause: Cause, { intent, instrument, threeDSecure }: Charge): void {
  const failure = hasExpired(world, instrument) ? EXPIRED : instrument.behaviour.failure
  if (failure === null) completePayment(world, cause, { intent, instrument, threeDSecure })
  else declinePayment(world, cause, { intent, instrument, failure })
}
