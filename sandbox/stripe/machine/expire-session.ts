import type Stripe from 'stripe'
import type { Cause, World } from '../world'
import { cancelIntent } from './cancel-intent'
import { recordEvent } from './record-event'

/** Closes an open session: it can never be paid afterwards. */
export function expireSession(world: World, cause: Cause, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  const intent =
    typeof session.payment_intent === 'string' ? world.store.find('paymentIntents', session.payment_intent) : undefined
  if (intent !== undefined && intent.status !== 'canceled' && intent.status !== 'succeeded')
    cancelIntent(world, cause, { intent, reason: 'automatic' })
  const expired: Stripe.Checkout.Session = { ...session, status: 'expired', url: null }
  world.store.put('sessions', expired)
  recordEvent(world, cause, { type: 'checkout.session.expired', object: expired })
  return expired
}
