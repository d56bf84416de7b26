import { callStripe } from './call-stripe'
import { readId } from './read-objects'

export type SavedCard = { paymentMethodId: string; brand: string; last4: string; customerId: string | null }

/** A saved card and whose it is; null for a payment method of another kind. @throws AppError not_found, as `callStripe` */
export async function getSavedCard(paymentMethodId: string): Promise<SavedCard | null> {
  const method = await callStripe((stripe) => stripe.paymentMethods.retrieve(paymentMethodId))
  if (method.card === undefined) return null
  const { brand, last4 } = method.card
  return { paymentMethodId: method.id, brand, last4, customerId: readId(method.customer) }
}
