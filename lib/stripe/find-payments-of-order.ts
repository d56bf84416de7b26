import type Stripe from 'stripe'
import { callStripe } from './call-stripe'
import { OFF_SESSION_OPTIONS } from './charge-off-session'

/** Clocks differ, and an order is written before its payment. */
const SLACK_SECONDS = 3_600
/** More payments than a customer can start while one order is unresolved. */
const PAYMENTS_MAX = 1_000

type OrderQuery = { orderId: string; customerId: string; since: Date }

/**
 * The payments that name an order in their metadata. By listing, which is current at once, not by searching, which lags.
 * @throws AppError as `callStripe`
 */
export async function findPaymentsOfOrder({ orderId, customerId, since }: OrderQuery): Promise<Stripe.PaymentIntent[]> {
  const created = { gte: Math.floor(since.getTime() / 1000) - SLACK_SECONDS }
  const payments = await callStripe((stripe) =>
    stripe.paymentIntents
      .list({ customer: customerId, created, limit: 100 }, OFF_SESSION_OPTIONS)
      .autoPagingToArray({ limit: PAYMENTS_MAX }),
  )
  return payments.filter(({ metadata }) => metadata.order_id === orderId)
}
