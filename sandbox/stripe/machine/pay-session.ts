import type Stripe from 'stripe'
import { buildPaymentIntent } from '../objects/build-payment-intent'
import type { Instrument } from '../store/tables'
import { CAUSED_BY_PAYER } from '../world'
import type { World } from '../world'
import { collectDetails } from './collect-details'
import type { PayerDetails } from './collect-details'
import { confirmIntent } from './confirm-intent'
import { recordEvent } from './record-event'

function findOpenIntent(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent | undefined {
  if (typeof session.payment_intent !== 'string') return undefined
  const intent = world.store.find('paymentIntents', session.payment_intent)
  return intent?.status === 'canceled' ? undefined : intent
}

function createIntent(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const template = world.store.find('intentTemplates', session.id)
  const intent = buildPaymentIntent({
    amount: session.amount_total ?? 0,
    currency: session.currency ?? 'usd',
    created: world.clock.nowSeconds(),
    customer: session.customer,
    description: template?.description ?? null,
    metadata: template?.metadata ?? {},
    payment_method_types: session.payment_method_types,
    receipt_email: template?.receiptEmail ?? null,
    setup_future_usage: template?.setupFutureUsage ?? null,
  })
  world.store.put('paymentIntents', intent)
  world.store.put('sessions', { ...session, payment_intent: intent.id })
  recordEvent(world, CAUSED_BY_PAYER, { type: 'payment_intent.created', object: intent })
  return intent
}

/** The first try makes the payment intent; later tries of the same session use it again, as Stripe does. */
function openIntent(world: World, session: Stripe.Checkout.Session, isSaved: boolean): Stripe.PaymentIntent {
  const intent = findOpenIntent(world, session) ?? createIntent(world, session)
  const usage = intent.setup_future_usage ?? (isSaved ? 'on_session' : null)
  return { ...intent, amount: session.amount_total ?? intent.amount, setup_future_usage: usage }
}

/** What the payer submits: with what to pay, and what was written beside it. */
export type Submission = { chooseInstrument: () => Instrument; details: PayerDetails; isSaved: boolean }

/**
 * The payer submits a payment on the page. A session that is no longer open, or waits for its bank, is left alone, so a
 * double click pays once.
 */
export function paySession(world: World, sessionId: string, submission: Submission): void {
  world.store.transact(() => {
    const found = world.store.find('sessions', sessionId)
    if (found?.status !== 'open') return
    const session = collectDetails(world, CAUSED_BY_PAYER, { session: found, details: submission.details })
    const isSaved = submission.isSaved && session.customer !== null
    const chosen = submission.chooseInstrument()
    const instrument = isSaved ? { ...chosen, isSavedByPayer: true } : chosen
    if (isSaved) world.store.put('instruments', instrument)
    const intent = openIntent(world, session, isSaved)
    confirmIntent(world, CAUSED_BY_PAYER, { intent, instrument, isOffSession: false, returnUrl: null })
  })
}
