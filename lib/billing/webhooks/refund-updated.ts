import type Stripe from 'stripe'
import { readId } from '@/lib/stripe'
import { syncRefunds } from '../refunds/sync-refunds'

/** A refund reached the buyer, or another stage on the way. */
export async function onRefundUpdated(event: Stripe.RefundUpdatedEvent): Promise<void> {
  const paymentIntentId = readId(event.data.object.payment_intent)
  if (paymentIntentId !== null) await syncRefunds({ paymentIntentId })
}
