import Stripe from 'stripe'
import { AppError } from '@/lib/core/errors'
import { getStripe } from './get-stripe'

/**
 * Runs one piece of work with the SDK and turns its failures into ours. The cause is kept for the log.
 * @throws AppError service_unavailable (Stripe cannot be reached or is busy), not_found, server
 */
export async function callStripe<Result>(work: (stripe: Stripe) => Promise<Result>): Promise<Result> {
  try {
    return await work(getStripe())
  } catch (error) {
    throw toAppError(error)
  }
}

function toAppError(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error
  if (error.statusCode === 404) return new AppError('not_found', 'Stripe does not know this payment.', { cause: error })
  const isPassing =
    error instanceof Stripe.errors.StripeConnectionError ||
    error instanceof Stripe.errors.StripeRateLimitError ||
    error.statusCode === undefined ||
    error.statusCode === 409 ||
    error.statusCode >= 500
  if (!isPassing)
    return new AppError('server', 'The payment could not be set up. Nothing was charged.', { cause: error })
  const message = 'Payments cannot be reached right now. Nothing was charged; please try again in a minute.'
  return new AppError('service_unavailable', message, { cause: error, retryAfterSeconds: 60 })
}
