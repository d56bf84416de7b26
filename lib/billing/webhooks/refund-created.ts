import type Stripe from 'stripe'
import { readId } from '@/lib/stripe'
import { syncRefunds } from '../refunds/sync-refunds'

/** Somebody made a refund, here or in Stripe's dashboard. */
export async function onRefundCreated(event: Stripe.RefundCreatedEvent): Promise<void> {
  const paymentIntentId = readId(event.data.object.payment_intent)
  if (paymentIntentId !== null) await syncRefunds({ paymentIntentId })
}
