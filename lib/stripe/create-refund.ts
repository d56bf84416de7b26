import Stripe from 'stripe'
import { callStripe } from './call-stripe'

type RefundInput = {
  /** Derived from a database row. */
  idempotencyKey: string
  paymentIntentId: string
  amountCents: number
  /** Leads back to our row. */
  metadata: Record<string, string>
}

export type RefundAnswer =
  | { outcome: 'made'; refund: Stripe.Refund }
  /** Stripe will never make it as asked: the payment was refunded meanwhile, or is disputed. */
  | { outcome: 'refused'; reason: string }

/** Asks Stripe to give money back. @throws AppError as `callStripe`, when it is not known whether Stripe did it */
export async function createRefund(input: RefundInput): Promise<RefundAnswer> {
  const { idempotencyKey, paymentIntentId, amountCents, metadata } = input
  const parameters: Stripe.RefundCreateParams = {
    payment_intent: paymentIntentId,
    amount: amountCents,
    reason: 'requested_by_customer',
    metadata,
  }
  return callStripe(async (stripe) => {
    try {
      return { outcome: 'made', refund: await stripe.refunds.create(parameters, { idempotencyKey }) }
    } catch (error) {
      // Only a verdict on the request itself ends it: a busy, broken or misconfigured Stripe is asked again.
      const isVerdict = error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode !== 409
      if (!isVerdict) throw error
      return { outcome: 'refused', reason: error.code ?? error.message }
    }
  })
}
