import type Stripe from 'stripe'
import { syncSession } from '../sync-session'

/** The buyer finished the page. A bank debit is not paid yet at this point; then the session is read and left open. */
export async function onCheckoutSessionCompleted(event: Stripe.CheckoutSessionCompletedEvent): Promise<void> {
  await syncSession({ sessionId: event.data.object.id })
}
