import Stripe from 'stripe'
import { getStripe } from './get-stripe'
import { readOffSessionFailure } from './read-off-session-failure'
import type { OffSessionCharge } from './charge-off-session'

type ChargeInput = {
  /** Derived from a database row. */
  idempotencyKey: string
  amountCents: number
  customerId: string
  paymentMethodId: string
  description: string
  metadata: Record<string, string>
}

export type OnSessionCharge =
  | Exclude<OffSessionCharge, { outcome: 'declined' }>
  /** `message` is Stripe's sentence for the owner of the card. */
  | { outcome: 'declined'; code: string; message: string; paymentIntentId: string | null }
  /** The bank wants to ask the buyer, which needs a page. Nothing was charged. */
  | { outcome: 'needs_authentication'; paymentIntentId: string | null }

function readIntent({ id: paymentIntentId, status }: Stripe.PaymentIntent): OnSessionCharge {
  if (status === 'succeeded') return { outcome: 'succeeded', paymentIntentId }
  if (status === 'processing') return { outcome: 'processing', paymentIntentId }
  return { outcome: 'needs_authentication', paymentIntentId }
}

function readFailure(error: unknown): OnSessionCharge {
  const failure = readOffSessionFailure(error)
  if (failure.outcome !== 'declined') return failure
  const { code, paymentIntentId } = failure
  if (code === 'authentication_required') return { outcome: 'needs_authentication', paymentIntentId }
  const message = error instanceof Stripe.errors.StripeCardError ? error.message : 'Your card was declined.'
  return { outcome: 'declined', code, message, paymentIntentId }
}

/**
 * Charges a saved card in US dollars while its owner is there. A bank that wants to ask them ends it: the question needs
 * a page of Stripe's. Throws nothing: every end is an outcome.
 */
export async function chargeOnSession(input: ChargeInput): Promise<OnSessionCharge> {
  const parameters: Stripe.PaymentIntentCreateParams = {
    amount: input.amountCents,
    currency: 'usd',
    customer: input.customerId,
    payment_method: input.paymentMethodId,
    confirm: true,
    error_on_requires_action: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    description: input.description,
    metadata: input.metadata,
  }
  const { idempotencyKey } = input
  try {
    return readIntent(await getStripe().paymentIntents.create(parameters, { idempotencyKey }))
  } catch (error) {
    return readFailure(error)
  }
}

/** Ends a payment that must not be paid any more; false when it could not be ended. */
export async function cancelPayment(paymentIntentId: string): Promise<boolean> {
  try {
    const options = { idempotencyKey: `cancel:${paymentIntentId}` }
    const { status } = await getStripe().paymentIntents.cancel(paymentIntentId, {}, options)
    return status === 'canceled'
  } catch {
    return false
  }
}
