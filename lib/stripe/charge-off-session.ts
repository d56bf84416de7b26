import type Stripe from 'stripe'
import { getStripe } from './get-stripe'
import { readOffSessionFailure } from './read-off-session-failure'

type ChargeInput = {
  /** Derived from a database row: however often this row is tried, Stripe charges once while it remembers the key. */
  idempotencyKey: string
  amountCents: number
  customerId: string
  paymentMethodId: string
  description: string
  metadata: Record<string, string>
}

export type OffSessionCharge =
  | { outcome: 'succeeded'; paymentIntentId: string }
  /** The bank has not said yes or no. */
  | { outcome: 'processing'; paymentIntentId: string }
  | { outcome: 'declined'; code: string; paymentIntentId: string | null }
  /** The saved card or its customer is no longer there. Nothing was charged. */
  | { outcome: 'gone'; what: 'payment_method' | 'customer' }
  /** Nobody knows whether it was charged: no answer, or one that says nothing. Look the payment up before another try. */
  | { outcome: 'unclear'; error: unknown }

/** Nobody waits for it, but a claim on the row does not last for ever; the caller tries again, not the SDK. */
export const OFF_SESSION_OPTIONS = { timeout: 20_000, maxNetworkRetries: 0 } as const satisfies Stripe.RequestOptions

/** What a payment without its payer has come to. */
export function readOffSessionIntent(intent: Stripe.PaymentIntent): OffSessionCharge {
  const { id: paymentIntentId, status, last_payment_error: error } = intent
  if (status === 'succeeded') return { outcome: 'succeeded', paymentIntentId }
  if (status === 'processing') return { outcome: 'processing', paymentIntentId }
  const code = error?.decline_code ?? error?.code ?? (status === 'canceled' ? 'canceled' : 'authentication_required')
  return { outcome: 'declined', code, paymentIntentId }
}

/** Charges a saved card in US dollars while its owner is not there. Throws nothing: every end is an outcome. */
export async function chargeOffSession(input: ChargeInput): Promise<OffSessionCharge> {
  const parameters: Stripe.PaymentIntentCreateParams = {
    amount: input.amountCents,
    currency: 'usd',
    customer: input.customerId,
    payment_method: input.paymentMethodId,
    confirm: true,
    off_session: true,
    description: input.description,
    metadata: input.metadata,
  }
  const { idempotencyKey } = input
  try {
    const intent = await getStripe().paymentIntents.create(parameters, { ...OFF_SESSION_OPTIONS, idempotencyKey })
    // An answer that was cut off, or is no payment at all, says nothing about the charge.
    if (typeof intent.id !== 'string' || intent.object !== 'payment_intent')
      return { outcome: 'unclear', error: intent }
    return readOffSessionIntent(intent)
  } catch (error) {
    return readOffSessionFailure(error)
  }
}
