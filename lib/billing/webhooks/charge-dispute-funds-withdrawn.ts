import type Stripe from 'stripe'
import { syncDispute } from '../disputes/sync-dispute'

/** The bank took the money, and Stripe a fee. */
export async function onChargeDisputeFundsWithdrawn(event: Stripe.ChargeDisputeFundsWithdrawnEvent): Promise<void> {
  await syncDispute({ disputeId: event.data.object.id })
}
