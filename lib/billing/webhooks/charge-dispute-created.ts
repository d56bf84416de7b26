import type Stripe from 'stripe'
import { syncDispute } from '../disputes/sync-dispute'

/** A payer complained to the bank; an account is frozen from here on. */
export async function onChargeDisputeCreated(event: Stripe.ChargeDisputeCreatedEvent): Promise<void> {
  await syncDispute({ disputeId: event.data.object.id })
}
