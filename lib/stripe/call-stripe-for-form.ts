import Stripe from 'stripe'
import { AppError } from '@/lib/core/errors'
import { callStripe } from './call-stripe'

/** Stripe's name of a parameter, such as `address[country]`, and the name of the field that it came from. */
export type FieldNames = Readonly<Record<string, string>>

/**
 * As `callStripe`, for what a person has typed in: Stripe's word about a parameter becomes one about the field.
 * @throws AppError invalid_request naming the field, as `callStripe`
 */
export async function callStripeForForm<Result>(
  fields: FieldNames,
  work: (stripe: Stripe) => Promise<Result>,
): Promise<Result> {
  return callStripe(async (stripe) => {
    try {
      return await work(stripe)
    } catch (error) {
      throw toFieldError(error, fields) ?? error
    }
  })
}

function toFieldError(error: unknown, fields: FieldNames): AppError | null {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError) || error.param === undefined) return null
  const field = fields[error.param]
  if (field === undefined) return null
  const { message } = error
  const details = { fields: [{ field, message }] }
  return new AppError('invalid_request', `Invalid \`${field}\`: ${message}`, { cause: error, details })
}
