import type pg from 'pg'
import type Stripe from 'stripe'
import { NANOS_PER_CENT } from '@/lib/core/money'
import { runInTransaction } from '@/lib/db'
import { postTopUp } from '@/lib/ledger'
import { getLogger } from '@/lib/observability'
import { getPaymentIntent, getSessionOfPayment, isLiveMode } from '@/lib/stripe'
import { noteAutoTopUpPaid } from './auto-top-up/note-paid'
import { lockOrder } from './lock-order'
import type { LockedOrder } from './lock-order'

export type Fulfilment =
  | { outcome: 'paid'; orderId: string; organizationId: string; isNew: boolean }
  /** The money has not arrived, or the payment is not one of ours. Nothing was changed. */
  | { outcome: 'not-paid' | 'unknown' }
  /** It was paid, but not what we asked for. Nothing was changed; a person has to look. */
  | { outcome: 'refused'; orderId: string; reason: string }

/** Tax that Stripe's page put on top; zero for payments without a page. */
async function readTaxCents(paymentIntentId: string): Promise<number> {
  const session = await getSessionOfPayment(paymentIntentId)
  return session?.total_details?.amount_tax ?? 0
}

/** What is wrong with a payment for this order; null when it is exactly what was ordered. */
function findMismatch(intent: Stripe.PaymentIntent, order: LockedOrder): string | null {
  if (intent.livemode !== isLiveMode()) return 'the payment belongs to the other mode, live or test'
  if (intent.currency !== 'usd') return `the payment is in ${intent.currency}`
  const expected = order.totalCents + order.taxCents
  if (intent.amount_received !== expected)
    return `${intent.amount_received} cents were received for an order of ${expected}`
  if (intent.metadata.organization_id !== order.organizationId) return 'the payment names another organization'
  const isOtherPayment = order.paymentIntentId !== null && order.paymentIntentId !== intent.id
  return isOtherPayment ? `the order was already paid by ${order.paymentIntentId}` : null
}

function readReceiptUrl(intent: Stripe.PaymentIntent): string | null {
  const charge = intent.latest_charge
  return charge === null || typeof charge === 'string' ? null : charge.receipt_url
}

/** Credits and status change together, or not at all. */
async function grant(client: pg.PoolClient, intent: Stripe.PaymentIntent, order: LockedOrder): Promise<boolean> {
  const posted = await postTopUp({
    organizationId: order.organizationId,
    paymentIntentId: intent.id,
    creditNanos: BigInt(order.creditCents) * NANOS_PER_CENT,
    feeNanos: BigInt(order.feeCents) * NANOS_PER_CENT,
    taxNanos: BigInt(order.taxCents) * NANOS_PER_CENT,
    memo: order.id,
    client,
  })
  await client.query({
    text: `UPDATE credit_order SET status = CASE WHEN status = 'refunded' THEN status ELSE 'paid' END,
        payment_intent_id = $2, receipt_url = coalesce($3, receipt_url), paid_at = coalesce(paid_at, now()),
        tax_cents = $4, updated_at = now()
      WHERE id = $1`,
    values: [order.id, intent.id, readReceiptUrl(intent), order.taxCents],
  })
  await noteAutoTopUpPaid(client, order.id)
  return posted.isNew
}

/**
 * THE way from a payment to credits, for the webhook, the return page and the worker alike. It believes nobody: the
 * payment is read from Stripe again, has to be exactly what the order says, and is granted once per PaymentIntent,
 * however often and however parallel this is called.
 * @throws AppError as `getPaymentIntent`
 */
export async function fulfilOrder({ paymentIntentId }: { paymentIntentId: string }): Promise<Fulfilment> {
  const intent = await getPaymentIntent(paymentIntentId)
  const orderId = intent.metadata.order_id
  if (orderId === undefined) return { outcome: 'unknown' }
  if (intent.status !== 'succeeded') return { outcome: 'not-paid' }
  // Looked up before the lock, so that nobody waits for Stripe behind it.
  const pageTaxCents = intent.metadata.is_taxed === 'true' ? await readTaxCents(paymentIntentId) : 0
  const result = await runInTransaction<Fulfilment>(async (client) => {
    const locked = await lockOrder(client, orderId)
    if (locked === null) return { outcome: 'unknown' }
    const order = { ...locked, taxCents: Math.max(locked.taxCents, pageTaxCents) }
    const reason = findMismatch(intent, order)
    if (reason !== null) return { outcome: 'refused', orderId, reason }
    const isNew = await grant(client, intent, order)
    return { outcome: 'paid', orderId, organizationId: order.organizationId, isNew }
  })
  if (result.outcome === 'refused') getLogger().error({ ...result, paymentIntentId }, 'a payment was not credited')
  return result
}
