import type Stripe from 'stripe'
import type { Cause, World } from '../world'
import { returnRefund } from './return-refund'

/** Takes a refund back that waits for the payer to say where the money should go. */
export function cancelRefund(world: World, cause: Cause, refund: Stripe.Refund): Stripe.Refund {
  returnRefund(world, cause, { refund, change: { status: 'canceled' } })
  return world.store.find('refunds', refund.id) ?? refund
}
