import type pg from 'pg'
import type { Quote } from './quote-purchase'

export type LockedOrder = Quote & {
  id: string
  organizationId: string
  status: string
  paymentIntentId: string | null
  /** Tax on top of `totalCents`. */
  taxCents: number
  /** Credits, fee and tax that went back or are about to. */
  refundedCents: number
  refundedCreditCents: number
  paidAt: Date | null
}

/** Reads an order so that nobody else changes it before the caller's transaction ends; null when there is none. */
export async function lockOrder(client: pg.PoolClient, orderId: string): Promise<LockedOrder | null> {
  const { rows } = await client.query<LockedOrder>({
    text: `SELECT id, organization_id AS "organizationId", status, payment_intent_id AS "paymentIntentId",
        credit_cents AS "creditCents", fee_cents AS "feeCents", total_cents AS "totalCents",
        tax_cents AS "taxCents", refunded_cents AS "refundedCents", refunded_credit_cents AS "refundedCreditCents",
        paid_at AS "paidAt"
      FROM credit_order WHERE id = $1
        AND organization_id = (SELECT organization_id FROM tenant_locator WHERE kind = 'credit_order' AND key = $1)
      FOR UPDATE`,
    values: [orderId],
  })
  return rows[0] ?? null
}
