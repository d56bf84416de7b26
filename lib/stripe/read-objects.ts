import type Stripe from 'stripe'
import { callStripe } from './call-stripe'

/** A checkout session as it is now, whatever an event said about it. @throws AppError not_found, as `callStripe` */
export async function getCheckoutSession(sessionId: string): Promise<Stripe.Checkout.Session> {
  return callStripe((stripe) => stripe.checkout.sessions.retrieve(sessionId))
}

/** The checkout session that made a payment; null for one without a page. @throws AppError as `callStripe` */
export async function getSessionOfPayment(paymentIntentId: string): Promise<Stripe.Checkout.Session | null> {
  const question = { payment_intent: paymentIntentId, limit: 1 }
  const { data } = await callStripe((stripe) => stripe.checkout.sessions.list(question))
  return data[0] ?? null
}

/** A payment as it is now, with its charge opened. @throws AppError not_found, as `callStripe` */
export async function getPaymentIntent(paymentIntentId: string): Promise<Stripe.PaymentIntent> {
  return callStripe((stripe) => stripe.paymentIntents.retrieve(paymentIntentId, { expand: ['latest_charge'] }))
}

/** A dispute as it is now, with the movements of money that it caused. @throws AppError not_found, as `callStripe` */
export async function getDispute(disputeId: string): Promise<Stripe.Dispute> {
  return callStripe((stripe) => stripe.disputes.retrieve(disputeId))
}

/** Every refund of a payment, oldest first. @throws AppError as `callStripe` */
export async function listRefunds(paymentIntentId: string): Promise<Stripe.Refund[]> {
  const newestFirst = await callStripe((stripe) =>
    stripe.refunds.list({ payment_intent: paymentIntentId, limit: 100 }).autoPagingToArray({ limit: 1000 }),
  )
  return newestFirst.reverse()
}

/** The id in a field that may hold the whole object. */
export function readId(reference: string | { id: string } | null): string | null {
  return typeof reference === 'string' ? reference : (reference?.id ?? null)
}
