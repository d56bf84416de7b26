import type Stripe from 'stripe'
import { callStripe } from './call-stripe'
import { readId } from './read-objects'

/** What is shown of a card; months are 1 to 12, years have four digits. */
export type CardFacts = { id: string; brand: string; last4: string; expMonth: number; expYear: number }

/** More than Stripe lets one customer save usefully. */
const CARDS_MAX = 100

function toFacts({ id, card }: Stripe.PaymentMethod): CardFacts[] {
  if (card === undefined) return []
  return [{ id, brand: card.brand, last4: card.last4, expMonth: card.exp_month, expYear: card.exp_year }]
}

/** The cards that a customer has saved, oldest first. @throws AppError as `callStripe` */
export async function listSavedCards(customerId: string): Promise<CardFacts[]> {
  const newestFirst = await callStripe((stripe) =>
    stripe.customers.listPaymentMethods(customerId, { type: 'card', limit: CARDS_MAX }),
  )
  return newestFirst.data.flatMap(toFacts).reverse()
}

/** Which saved card Stripe takes when nothing else is said; null for none. @throws AppError as `callStripe` */
export async function getDefaultCardId(customerId: string): Promise<string | null> {
  const customer = await callStripe((stripe) => stripe.customers.retrieve(customerId))
  return customer.deleted ? null : readId(customer.invoice_settings.default_payment_method)
}

/** @throws AppError as `callStripe` */
export async function setDefaultCard({ customerId, cardId }: { customerId: string; cardId: string }): Promise<void> {
  const settings = { invoice_settings: { default_payment_method: cardId } }
  await callStripe((stripe) => stripe.customers.update(customerId, settings))
}

/** Takes a card from its customer for good. @throws AppError as `callStripe` */
export async function detachCard(cardId: string): Promise<void> {
  await callStripe((stripe) => stripe.paymentMethods.detach(cardId))
}
