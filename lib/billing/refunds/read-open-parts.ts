import type pg from 'pg'
import type { LockedOrder } from '../lock-order'
import { type PaymentParts, splitMoney } from './split-money'

type DisputeParts = PaymentParts & { reinstatedCents: number }

/** What a dispute has taken and the bank has not given back. */
function findTaken(dispute: DisputeParts): PaymentParts {
  const back = splitMoney({ left: dispute, cents: dispute.reinstatedCents })
  return {
    creditCents: dispute.creditCents - back.creditCents,
    feeCents: dispute.feeCents - back.feeCents,
    taxCents: dispute.taxCents - back.taxCents,
  }
}

/**
 * What of an order's payment is still with us: neither refunded, nor about to be, nor taken by a bank. The order has to be
 * locked, so that the answer holds until the caller's transaction ends.
 */
export async function readOpenParts(client: pg.PoolClient, order: LockedOrder): Promise<PaymentParts> {
  const { rows: refunds } = await client.query<{ taxCents: number }>({
    text: `SELECT coalesce(sum(tax_cents), 0)::int AS "taxCents" FROM credit_refund WHERE order_id = $1 AND status <> 'failed'`,
    values: [order.id],
  })
  const { rows: disputes } = await client.query<DisputeParts>({
    text: `SELECT credit_cents AS "creditCents", fee_revenue_cents AS "feeCents", tax_cents AS "taxCents",
        reinstated_cents AS "reinstatedCents" FROM payment_dispute WHERE order_id = $1`,
    values: [order.id],
  })
  const refundedTax = refunds[0]?.taxCents ?? 0
  const refundedFee = order.refundedCents - order.refundedCreditCents - refundedTax
  const start = {
    creditCents: order.creditCents - order.refundedCreditCents,
    feeCents: order.feeCents - refundedFee,
    taxCents: order.taxCents - refundedTax,
  }
  return disputes.map(findTaken).reduce(
    (left, taken) => ({
      creditCents: left.creditCents - taken.creditCents,
      feeCents: left.feeCents - taken.feeCents,
      taxCents: left.taxCents - taken.taxCents,
    }),
    start,
  )
}
