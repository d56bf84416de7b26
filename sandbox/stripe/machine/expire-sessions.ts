import type Stripe from 'stripe'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'

const CAUSED_BY_TIME: Cause = { requestId: null, idempotencyKey: null }

function cancelIntent(world: World, cause: Cause, intentId: string): void {
  const intent = world.store.find('paymentIntents', intentId)
  if (intent === undefined || intent.status === 'canceled' || intent.status === 'succeeded') return
  const canceled: Stripe.PaymentIntent = {
    ...intent,
    status: 'canceled',
    canceled_at: world.clock.nowSeconds(),
    cancellation_reason: 'automatic',
    next_action: null,
  }
  world.store.put('paymentIntents', canceled)
  recordEvent(world, cause, { type: 'payment_intent.canceled', object: canceled })
}

/** Closes an open session: it can never be paid afterwards. */
export function expireSession(world: World, cause: Cause, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  if (typeof session.payment_intent === 'string') cancelIntent(world, cause, session.payment_intent)
  const expired: Stripe.Checkout.Session = { ...session, status: 'expired', url: null }
  world.store.put('sessions', expired)
  recordEvent(world, cause, { type: 'checkout.session.expired', object: expired })
  return expired
}

/** Expires every open session whose time is over; called before each request, so a late payer cannot slip through. */
export function expireDueSessions(world: World): void {
  const now = world.clock.nowSeconds()
  const due = world.store.list('sessions').filter(({ status, expires_at }) => status === 'open' && expires_at <= now)
  if (due.length === 0) return
  world.store.transact(() => due.forEach((session) => expireSession(world, CAUSED_BY_TIME, session)))
}
