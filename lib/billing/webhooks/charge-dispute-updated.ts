import type Stripe from 'stripe'
import { syncDispute } from '../disputes/sync-dispute'

/** Evidence was sent, or an inquiry became a chargeback. */
export async function onChargeDisputeUpdated(event: Stripe.ChargeDisputeUpdatedEvent): Promise<void> {
  await syncDispute({ disputeId: event.data.object.id })
}
