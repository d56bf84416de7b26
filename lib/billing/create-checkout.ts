import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import { ensureCustomer } from './ensure-customer'
import { admitPurchase } from './purchase/admit-purchase'
import { openPaymentPage } from './purchase/open-payment-page'
import { quotePurchase } from './quote-purchase'
import type { Quote } from './quote-purchase'

type CheckoutInput = {
  organizationId: string
  /** Who buys; null for a program. */
  userId: string | null
  creditCents: number
  /** Origin of the product, for the way back from the payment page. */
  publicUrl: string
  /** The buyer agrees that the card is kept for later purchases. */
  isCardSaved: boolean
}

export type Checkout = Quote & { orderId: string; url: string }

/**
 * Starts a purchase: the order is written first, so that no payment is ever without a row; then Stripe's page is opened
 * under a key that derives from the row.
 * @throws AppError invalid_request (amount), account_frozen, rate_limit_exceeded, service_unavailable (Stripe, or the audit stopped top-ups)
 */
export async function createCheckout(input: CheckoutInput): Promise<Checkout> {
  const { organizationId, userId, publicUrl, isCardSaved } = input
  const quote = quotePurchase({ creditCents: input.creditCents })
  await admitPurchase({ organizationId })
  const customerId = await ensureCustomer({ organizationId, userId })
  const order = await getDb().creditOrder.create({
    data: { id: createId('order'), organizationId, createdByUserId: userId, customerId, ...quote },
  })
  const url = await openPaymentPage({ order, customerId, publicUrl, isCardSaved })
  return { ...quote, orderId: order.id, url }
}
