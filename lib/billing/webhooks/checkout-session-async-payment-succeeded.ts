import type Stripe from 'stripe'
import { syncSession } from '../sync-session'

/** A slow payment method, such as a bank debit, came through days after the page was finished. */
export async function onCheckoutSessionAsyncPaymentSucceeded(
  event: Stripe.CheckoutSessionAsyncPaymentSucceededEvent,
): Promise<void> {
  await syncSession({ sessionId: event.data.object.id })
}
