import type Stripe from 'stripe'
import { callStripe } from './call-stripe'

type SetupInput = { customerId: string; successUrl: string; cancelUrl: string }

/** Opens a hosted page that saves a card and charges nothing. @throws AppError as `callStripe` */
export async function createSetupSession(input: SetupInput): Promise<Stripe.Checkout.Session> {
  // No key of our own: a second page is no second card, and no row of ours stands behind it.
  return callStripe((stripe) =>
    stripe.checkout.sessions.create({
      mode: 'setup',
      currency: 'usd',
      customer: input.customerId,
      success_url: input.successUrl,
      cancel_url: input.cancelUrl,
    }),
  )
}
