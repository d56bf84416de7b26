import type Stripe from 'stripe'
import { syncDispute } from '../disputes/sync-dispute'

/** The bank gave the money back. */
export async function onChargeDisputeFundsReinstated(event: Stripe.ChargeDisputeFundsReinstatedEvent): Promise<void> {
  await syncDispute({ disputeId: event.data.object.id })
}
