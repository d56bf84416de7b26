import type Stripe from 'stripe'
import { readId } from '@/lib/stripe'
import { syncRefunds } from '../refunds/sync-refunds'

/** The buyer's bank did not take the money; it is with us again. */
export async function onRefundFailed(event: Stripe.RefundFailedEvent): Promise<void> {
  const paymentIntentId = readId(event.data.object.payment_intent)
  if (paymentIntentId !== null) await syncRefunds({ paymentIntentId })
}
