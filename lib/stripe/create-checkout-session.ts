import type Stripe from 'stripe'
import { callStripe } from './call-stripe'

type CheckoutInput = {
  /** Derived from a database row, so that a retry after a crash finds the first session instead of making a second. */
  idempotencyKey: string
  /** Positive amounts in US cents, one line each. */
  lines: ReadonlyArray<{ name: string; amountCents: number }>
  /** Repeated on the payment intent, so that each of the two leads back to us. */
  metadata: Record<string, string>
  description: string
  customerId: string
  referenceId: string
  successUrl: string
  cancelUrl: string
  expiresAt: Date
}

/** Opens a hosted payment page for a one-time purchase in US dollars. @throws AppError as `callStripe` */
export async function createCheckoutSession(input: CheckoutInput): Promise<Stripe.Checkout.Session> {
  const parameters: Stripe.Checkout.SessionCreateParams = {
    mode: 'payment',
    customer: input.customerId,
    client_reference_id: input.referenceId,
    line_items: input.lines.map(({ name, amountCents }) => ({
      quantity: 1,
      price_data: { currency: 'usd', unit_amount: amountCents, product_data: { name } },
    })),
    metadata: input.metadata,
    payment_intent_data: { metadata: input.metadata, description: input.description },
    success_url: input.successUrl,
    cancel_url: input.cancelUrl,
    expires_at: Math.floor(input.expiresAt.getTime() / 1000),
  }
  const { idempotencyKey } = input
  return callStripe((stripe) => stripe.checkout.sessions.create(parameters, { idempotencyKey }))
}
