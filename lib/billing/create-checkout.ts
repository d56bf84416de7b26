import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import { requireUnfrozen } from '@/lib/organizations'
import { createCheckoutSession } from '@/lib/stripe'
import { ensureCustomer } from './ensure-customer'
import { formatCents } from './format-cents'
import { quotePurchase } from './quote-purchase'
import type { Quote } from './quote-purchase'
import { refuseStoppedTopUp } from './refuse-stopped-top-up'

type CheckoutInput = {
  organizationId: string
  /** Who buys; null for a program. */
  userId: string | null
  creditCents: number
  /** Origin of the product, for the way back from the payment page. */
  publicUrl: string
}

export type Checkout = Quote & { orderId: string; url: string }

/** How long a payment page stays open; Stripe allows 30 minutes to 24 hours. */
export const CHECKOUT_LIFETIME_MS = 60 * 60 * 1000
/** More open pages than a person needs; fewer than somebody who tries out stolen cards would like. */
const OPEN_ORDERS_MAX = 20

async function refuseFlood(organizationId: string): Promise<void> {
  const since = new Date(Date.now() - CHECKOUT_LIFETIME_MS)
  const open = await getDb().creditOrder.count({
    where: { organizationId, kind: 'purchase', status: 'pending', createdAt: { gt: since } },
  })
  if (open < OPEN_ORDERS_MAX) return
  const message = 'There are many unfinished purchases. Finish one of them, or try again in an hour.'
  throw new AppError('rate_limit_exceeded', message, { retryAfterSeconds: CHECKOUT_LIFETIME_MS / 1000 })
}

/**
 * Starts a purchase: the order is written first, so that no payment is ever without a row; then Stripe's page is opened
 * under a key that derives from the row.
 * @throws AppError invalid_request (amount), account_frozen, rate_limit_exceeded, service_unavailable (Stripe, or the audit stopped top-ups)
 */
export async function createCheckout(input: CheckoutInput): Promise<Checkout> {
  const { organizationId, userId, publicUrl } = input
  const quote = quotePurchase({ creditCents: input.creditCents })
  await requireUnfrozen({ organizationId })
  await refuseStoppedTopUp()
  await refuseFlood(organizationId)
  const customerId = await ensureCustomer({ organizationId, userId })
  const order = await getDb().creditOrder.create({
    data: { id: createId('order'), organizationId, createdByUserId: userId, ...quote },
  })
  const credits = `$${formatCents(quote.creditCents)} of credits`
  const session = await createCheckoutSession({
    idempotencyKey: `checkout:${order.id}`,
    customerId,
    referenceId: order.id,
    description: credits,
    lines: [
      { name: credits, amountCents: quote.creditCents },
      { name: 'Processing fee', amountCents: quote.feeCents },
    ],
    metadata: { order_id: order.id, organization_id: organizationId },
    successUrl: `${publicUrl}/credits?session_id={CHECKOUT_SESSION_ID}`,
    cancelUrl: `${publicUrl}/credits?cancelled=1`,
    expiresAt: new Date(order.createdAt.getTime() + CHECKOUT_LIFETIME_MS),
  })
  if (session.url === null) throw new AppError('server', 'Stripe opened no payment page. Nothing was charged.')
  await getDb().creditOrder.updateMany({ where: { id: order.id }, data: { checkoutSessionId: session.id } })
  return { ...quote, orderId: order.id, url: session.url }
}
