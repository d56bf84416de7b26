import type Stripe from 'stripe'
import { createId } from '../create-id'
import { buildPaymentIntent } from '../objects/build-payment-intent'
import type { CardSummary } from '../store/tables'
import { CAUSED_BY_PAYER } from '../world'
import type { World } from '../world'
import { completePayment } from './complete-payment'
import { declinePayment, failAuthentication } from './fail-payment'
import { recordEvent } from './record-event'
import { findCardBehaviour, findCardBrand } from './test-cards'

export type CardEntry = {
  number: string
  expMonth: number
  expYear: number
  name: string
  email: string
}

export type PaymentOutcome = 'paid' | 'needs-authentication' | 'failed' | 'closed'

function findOpenIntent(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent | undefined {
  if (typeof session.payment_intent !== 'string') return undefined
  const intent = world.store.find('paymentIntents', session.payment_intent)
  return intent?.status === 'canceled' ? undefined : intent
}

/** The first try makes the payment intent; later tries of the same session use it again, as Stripe does. */
function openIntent(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const known = findOpenIntent(world, session)
  if (known !== undefined) return known
  const template = world.store.find('intentTemplates', session.id)
  const intent = buildPaymentIntent({
    amount: session.amount_total ?? 0,
    currency: session.currency ?? 'usd',
    created: world.clock.nowSeconds(),
    customer: session.customer,
    description: template?.description ?? null,
    metadata: template?.metadata ?? {},
    receipt_email: template?.receiptEmail ?? null,
  })
  world.store.put('paymentIntents', intent)
  world.store.put('sessions', { ...session, payment_intent: intent.id })
  recordEvent(world, CAUSED_BY_PAYER, { type: 'payment_intent.created', object: intent })
  return intent
}

function summarize(entry: CardEntry): CardSummary {
  const { number, ...rest } = entry
  return { ...rest, paymentMethod: createId('pm'), brand: findCardBrand(number), last4: number.slice(-4) }
}

function requireAuthentication(world: World, intent: Stripe.PaymentIntent, card: CardSummary): void {
  const waiting: Stripe.PaymentIntent = {
    ...intent,
    status: 'requires_action',
    payment_method: card.paymentMethod,
    next_action: { type: 'use_stripe_sdk', use_stripe_sdk: {} },
  }
  world.store.put('paymentIntents', waiting)
  world.store.put('pendingCards', { id: intent.id, card })
  recordEvent(world, CAUSED_BY_PAYER, { type: 'payment_intent.requires_action', object: waiting })
}

/** The payer submits a card. A session that is no longer open is left alone, so a double click pays once. */
export function payWithCard(world: World, sessionId: string, entry: CardEntry): PaymentOutcome {
  return world.store.transact(() => {
    const session = world.store.find('sessions', sessionId)
    if (session?.status !== 'open') return 'closed'
    const intent = openIntent(world, session)
    const current = { ...session, payment_intent: intent.id }
    const card = summarize(entry)
    const behaviour = findCardBehaviour(entry.number)
    if (behaviour.kind === 'succeeds') {
      completePayment(world, { session: current, intent, card, threeDSecure: null })
      return 'paid'
    }
    if (behaviour.kind === 'needs-authentication') {
      requireAuthentication(world, intent, card)
      return 'needs-authentication'
    }
    declinePayment(world, { intent, card, failure: behaviour })
    return 'failed'
  })
}

/** The payer answers the 3-D Secure question of the bank. */
export function answerAuthentication(world: World, sessionId: string, isAuthenticated: boolean): PaymentOutcome {
  return world.store.transact(() => {
    const session = world.store.find('sessions', sessionId)
    if (session?.status !== 'open' || typeof session.payment_intent !== 'string') return 'closed'
    const intent = world.store.find('paymentIntents', session.payment_intent)
    const pending = world.store.find('pendingCards', session.payment_intent)
    if (intent?.status !== 'requires_action' || pending === undefined) return 'failed'
    if (isAuthenticated) {
      completePayment(world, { session, intent, card: pending.card, threeDSecure: 'authenticated' })
      return 'paid'
    }
    failAuthentication(world, intent)
    return 'failed'
  })
}
