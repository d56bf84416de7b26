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
  /** The buyer has agreed that this card pays later without them. */
  isCardSaved: boolean
  /** Stripe calculates tax on top, by the buyer's address. */
  isTaxed: boolean
}

/** Cards that the buyer saved on our pages are shown on Stripe's as well. */
const SHOWN_CARDS = ['always', 'limited', 'unspecified']

/** What the page keeps with the customer: a card if its box is ticked, a business and its tax id, an address. */
const COLLECTION = {
  saved_payment_method_options: { payment_method_save: 'enabled', allow_redisplay_filters: SHOWN_CARDS },
  tax_id_collection: { enabled: true },
  customer_update: { name: 'auto', address: 'auto' },
} as const satisfies Partial<Stripe.Checkout.SessionCreateParams>

/** Without tax the address is asked for only where the card's bank needs it; who wants it on invoices says so to us. */
function taxParameters(isTaxed: boolean): Partial<Stripe.Checkout.SessionCreateParams> {
  if (!isTaxed) return { billing_address_collection: 'auto' }
  return { billing_address_collection: 'required', automatic_tax: { enabled: true } }
}

/** Stripe shows its own sentence about later payments beside the button. */
const AGREEMENT = {
  consent_collection: { payment_method_reuse_agreement: { position: 'auto' } },
} as const satisfies Partial<Stripe.Checkout.SessionCreateParams>

/** Opens a hosted payment page for a one-time purchase in US dollars. @throws AppError as `callStripe` */
export async function createCheckoutSession(input: CheckoutInput): Promise<Stripe.Checkout.Session> {
  const { idempotencyKey, metadata, description, isCardSaved, isTaxed } = input
  const behaviour = isTaxed ? { tax_behavior: 'exclusive' as const } : {}
  const parameters: Stripe.Checkout.SessionCreateParams = {
    mode: 'payment',
    customer: input.customerId,
    client_reference_id: input.referenceId,
    line_items: input.lines.map(({ name, amountCents }) => ({
      quantity: 1,
      price_data: { currency: 'usd', unit_amount: amountCents, product_data: { name }, ...behaviour },
    })),
    metadata,
    payment_intent_data: { metadata, description, ...(isCardSaved ? { setup_future_usage: 'off_session' } : {}) },
    invoice_creation: { enabled: true, invoice_data: { description, metadata } },
    ...COLLECTION,
    ...taxParameters(isTaxed),
    ...(isCardSaved ? AGREEMENT : {}),
    success_url: input.successUrl,
    cancel_url: input.cancelUrl,
    expires_at: Math.floor(input.expiresAt.getTime() / 1000),
  }
  return callStripe((stripe) => stripe.checkout.sessions.create(parameters, { idempotencyKey }))
}
