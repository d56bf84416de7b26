import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { createCheckoutSession } from '@/lib/stripe'
import { formatCents } from '../format-cents'
import type { Quote } from '../quote-purchase'
import { CHECKOUT_LIFETIME_MS } from './lifetime'

type OpenInput = {
  order: Quote & { id: string; organizationId: string; createdAt: Date }
  customerId: string
  /** Origin of the product, for the way back from the payment page. */
  publicUrl: string
  isCardSaved: boolean
}

/** What the lines of a purchase are called, on the payment page and on its invoice. */
export function listLines({ creditCents, feeCents }: Quote) {
  return [
    { name: `$${formatCents(creditCents)} of credits`, amountCents: creditCents },
    { name: 'Processing fee', amountCents: feeCents },
  ]
}

/**
 * Opens Stripe's page for an order that is written down, under a key that derives from it, and notes the page there.
 * @returns the address of the page
 * @throws AppError as `createCheckoutSession`
 */
export async function openPaymentPage({ order, customerId, publicUrl, isCardSaved }: OpenInput): Promise<string> {
  const { id, organizationId, creditCents } = order
  const isTaxed = getEnv().STRIPE_AUTOMATIC_TAX
  const session = await createCheckoutSession({
    idempotencyKey: `checkout:${id}`,
    customerId,
    referenceId: id,
    description: `$${formatCents(creditCents)} of credits`,
    lines: listLines(order),
    // Whoever credits the payment has to know that more than the order's total may come.
    metadata: { order_id: id, organization_id: organizationId, ...(isTaxed ? { is_taxed: 'true' } : {}) },
    successUrl: `${publicUrl}/credits?session_id={CHECKOUT_SESSION_ID}`,
    cancelUrl: `${publicUrl}/credits?cancelled=1`,
    expiresAt: new Date(order.createdAt.getTime() + CHECKOUT_LIFETIME_MS),
    isCardSaved,
    isTaxed,
  })
  if (session.url === null) throw new AppError('server', 'Stripe opened no payment page. Nothing was charged.')
  await getDb().creditOrder.updateMany({ where: { id, organizationId }, data: { checkoutSessionId: session.id } })
  return session.url
}
