import type Stripe from 'stripe'
import { syncSession } from '../sync-session'

/** Nobody paid in time. */
export async function onCheckoutSessionExpired(event: Stripe.CheckoutSessionExpiredEvent): Promise<void> {
  await syncSession({ sessionId: event.data.object.id })
}
