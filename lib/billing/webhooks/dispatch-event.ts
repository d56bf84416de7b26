import type Stripe from 'stripe'
import { onChargeDisputeClosed } from './charge-dispute-closed'
import { onChargeDisputeCreated } from './charge-dispute-created'
import { onChargeDisputeFundsReinstated } from './charge-dispute-funds-reinstated'
import { onChargeDisputeFundsWithdrawn } from './charge-dispute-funds-withdrawn'
import { onChargeDisputeUpdated } from './charge-dispute-updated'
import { onChargeRefunded } from './charge-refunded'
import { onCheckoutSessionAsyncPaymentFailed } from './checkout-session-async-payment-failed'
import { onCheckoutSessionAsyncPaymentSucceeded } from './checkout-session-async-payment-succeeded'
import { onCheckoutSessionCompleted } from './checkout-session-completed'
import { onCheckoutSessionExpired } from './checkout-session-expired'
import { onPaymentIntentSucceeded } from './payment-intent-succeeded'
import { onRefundCreated } from './refund-created'
import { onRefundFailed } from './refund-failed'
import { onRefundUpdated } from './refund-updated'

/** Every event that means something to us. A handler under the wrong name does not compile. */
const HANDLERS = {
  'charge.dispute.closed': onChargeDisputeClosed,
  'charge.dispute.created': onChargeDisputeCreated,
  'charge.dispute.funds_reinstated': onChargeDisputeFundsReinstated,
  'charge.dispute.funds_withdrawn': onChargeDisputeFundsWithdrawn,
  'charge.dispute.updated': onChargeDisputeUpdated,
  'charge.refunded': onChargeRefunded,
  'checkout.session.async_payment_failed': onCheckoutSessionAsyncPaymentFailed,
  'checkout.session.async_payment_succeeded': onCheckoutSessionAsyncPaymentSucceeded,
  'checkout.session.completed': onCheckoutSessionCompleted,
  'checkout.session.expired': onCheckoutSessionExpired,
  'payment_intent.succeeded': onPaymentIntentSucceeded,
  'refund.created': onRefundCreated,
  'refund.failed': onRefundFailed,
  'refund.updated': onRefundUpdated,
} satisfies { [Type in Stripe.Event['type']]?: (event: Extract<Stripe.Event, { type: Type }>) => Promise<void> }

/** The types that mean something to us, as Stripe names them. */
export const HANDLED_TYPES: readonly string[] = Object.keys(HANDLERS)

/** Does what an event asks for; nothing for the types that are not in the table. */
export async function dispatchEvent(event: Stripe.Event): Promise<void> {
  if (!Object.hasOwn(HANDLERS, event.type)) return
  // The table pairs each type with a handler of its own event, which TypeScript cannot follow through a lookup.
  const handler = HANDLERS[event.type as keyof typeof HANDLERS] as (event: Stripe.Event) => Promise<void>
  await handler(event)
}
