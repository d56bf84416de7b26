import type Stripe from 'stripe'
import { readId } from '@/lib/stripe'
import { syncRefunds } from '../refunds/sync-refunds'

/** Money went back, by our button or by somebody in Stripe's dashboard. */
export async function onChargeRefunded(event: Stripe.ChargeRefundedEvent): Promise<void> {
  const paymentIntentId = readId(event.data.object.payment_intent)
  if (paymentIntentId !== null) await syncRefunds({ paymentIntentId })
}
