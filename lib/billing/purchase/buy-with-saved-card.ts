import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import { getEnv } from '@/lib/env'
import type { OrderObject } from '@/lib/schemas/billing'
import { cancelPayment, chargeOnSession } from '@/lib/stripe'
import { closeOrder } from '../close-order'
import { formatCents } from '../format-cents'
import { fulfilOrder } from '../fulfil-order'
import { toOrderObject } from '../order-object'
import { requireOwnCard } from '../payment-methods/require-own-card'
import { quotePurchase } from '../quote-purchase'
import { admitPurchase } from './admit-purchase'
import { openPaymentPage } from './open-payment-page'
import { findPurchase, resumePurchase } from './resume-purchase'

type PurchaseInput = {
  organizationId: string
  userId: string
  creditCents: number
  paymentMethodId: string
  /** The buyer's name for this one purchase: the same again finds it, instead of paying twice. */
  requestId: string
  publicUrl: string
}

/** `url` is a page on which the buyer has to go on: their bank wants to ask them. */
export type Purchase = { order: OrderObject; url: string | null }

type OrderRow = Awaited<ReturnType<typeof findPurchase>>

/** The order's row; null when another request under the same name was quicker. */
async function writeOrder(input: PurchaseInput, customerId: string): Promise<NonNullable<OrderRow> | null> {
  const { organizationId, userId, requestId, paymentMethodId } = input
  const id = createId('order')
  const quote = quotePurchase({ creditCents: input.creditCents })
  const data = { id, organizationId, createdByUserId: userId, paymentMethodId, customerId, requestId, ...quote }
  const { count } = await getDb().creditOrder.createMany({ data: [data], skipDuplicates: true })
  return count === 0 ? null : getDb().creditOrder.findFirstOrThrow({ where: { id, organizationId } })
}

async function refuse(orderId: string, error: { code: string; message: string }): Promise<never> {
  await closeOrder({ orderId, status: 'failed', failureCode: error.code })
  throw new AppError(
    'payment_declined',
    `${error.message} Nothing was charged. Choose another card, or pay on the payment page.`,
    {
      details: { reason: error.code },
    },
  )
}

async function charge(
  order: NonNullable<OrderRow>,
  input: PurchaseInput & { customerId: string },
): Promise<string | null> {
  const { id, organizationId, totalCents, creditCents } = order
  const { customerId, paymentMethodId, publicUrl } = input
  const done = await chargeOnSession({
    idempotencyKey: `saved-card:${id}`,
    amountCents: totalCents,
    customerId,
    paymentMethodId,
    description: `$${formatCents(creditCents)} of credits`,
    metadata: { order_id: id, organization_id: organizationId },
  })
  if (done.outcome === 'declined') return refuse(id, done)
  if (done.outcome === 'gone') return refuse(id, { code: 'card_gone', message: 'This card is no longer saved.' })
  if (done.outcome === 'succeeded') await fulfilOrder({ paymentIntentId: done.paymentIntentId })
  if (done.outcome === 'unclear')
    throw new AppError(
      'service_unavailable',
      'Stripe has not answered whether the card was charged. Do not pay again: the purchase shows up in the history within minutes, paid or failed.',
      { cause: done.error, details: { order_id: id }, retryAfterSeconds: 60 },
    )
  if (done.outcome !== 'needs_authentication') return null
  // Before the page opens, so that no two payments of one order can ever both be paid.
  if (done.paymentIntentId !== null) await cancelPayment(done.paymentIntentId)
  return openPaymentPage({ order, customerId, publicUrl, isCardSaved: false })
}

/**
 * Buys credits with a saved card at once. The order is written first, and Stripe is asked under a key that derives from
 * it; a bank that wants to ask the buyer makes it a purchase on the payment page, for the same order.
 * @throws AppError invalid_request (amount), not_found (card), payment_declined, account_frozen, rate_limit_exceeded, service_unavailable
 */
export async function buyWithSavedCard(input: PurchaseInput): Promise<Purchase> {
  quotePurchase({ creditCents: input.creditCents })
  const before = await findPurchase(input)
  if (before !== null) return resumePurchase(before, input)
  await admitPurchase(input)
  const { customerId } = await requireOwnCard(input)
  const order = await writeOrder(input, customerId)
  if (order === null) return resumePurchase(await findPurchase(input), input)
  // Stripe calculates tax on its page only.
  const url = getEnv().STRIPE_AUTOMATIC_TAX
    ? await openPaymentPage({ order, customerId, publicUrl: input.publicUrl, isCardSaved: false })
    : await charge(order, { ...input, customerId })
  return { order: toOrderObject((await findPurchase(input)) ?? order), url }
}
