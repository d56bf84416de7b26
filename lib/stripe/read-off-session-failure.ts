import Stripe from 'stripe'
import type { OffSessionCharge } from './charge-off-session'

/** Which of our parameters Stripe did not find: both mean that a person has to choose a card again. */
function findGone(error: Stripe.errors.StripeError): 'payment_method' | 'customer' | null {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) return null
  if (error.param === 'customer') return 'customer'
  return error.param === 'payment_method' ? 'payment_method' : null
}

/** What an error of the SDK means for a charge. Whatever is not known for certain is `unclear`. */
export function readOffSessionFailure(error: unknown): OffSessionCharge {
  if (error instanceof Stripe.errors.StripeCardError) {
    // The SDK has an empty text where the bank gave no code.
    const code = [error.decline_code, error.code].find(Boolean) ?? 'card_declined'
    return { outcome: 'declined', code, paymentIntentId: error.payment_intent?.id ?? null }
  }
  const gone = error instanceof Stripe.errors.StripeError ? findGone(error) : null
  return gone === null ? { outcome: 'unclear', error } : { outcome: 'gone', what: gone }
}
