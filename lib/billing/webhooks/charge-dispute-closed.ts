import type Stripe from 'stripe'
import { syncDispute } from '../disputes/sync-dispute'

/** The bank decided. */
export async function onChargeDisputeClosed(event: Stripe.ChargeDisputeClosedEvent): Promise<void> {
  await syncDispute({ disputeId: event.data.object.id })
}
