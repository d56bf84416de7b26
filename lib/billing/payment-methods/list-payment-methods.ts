import type { PaymentMethodObject } from '@/lib/schemas/payment-methods'
import { getDefaultCardId, listSavedCards } from '@/lib/stripe'
import { readAutoTopUp } from '../auto-top-up/read-auto-top-up'
import { findCustomerId } from './require-own-card'

/**
 * The organization's saved cards, oldest first, the default one marked. They are read from Stripe each time and kept
 * nowhere: banks replace cards there without telling us, and what is not stored cannot be stale, or stolen.
 * @throws AppError service_unavailable (Stripe)
 */
export async function listPaymentMethods(input: { organizationId: string }): Promise<PaymentMethodObject[]> {
  const customerId = await findCustomerId(input)
  if (customerId === null) return []
  const [cards, chosen, topUp] = await Promise.all([
    listSavedCards(customerId),
    getDefaultCardId(customerId),
    readAutoTopUp(input),
  ])
  // Nobody has chosen: the first one, so that a new card never becomes the default by itself.
  const defaultId = chosen ?? cards[0]?.id
  const toppingUp = topUp.state === 'off' ? null : topUp.payment_method?.id
  return cards.map(({ id, brand, last4, expMonth, expYear }) => ({
    id,
    brand,
    last4,
    exp_month: expMonth,
    exp_year: expYear,
    is_default: id === defaultId,
    used_by_auto_top_up: id === toppingUp,
  }))
}
