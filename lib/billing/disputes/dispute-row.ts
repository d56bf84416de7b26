import type pg from 'pg'
import type { PaymentParts } from '../refunds/split-money'

/** What a dispute has moved so far, in cents. */
export type DisputeRow = PaymentParts & {
  id: string
  status: string
  lossCents: number
  withdrawnCents: number
  reinstatedCents: number
  /** Stripe's fee. */
  stripeFeeCents: number
}

type NewDispute = {
  id: string
  organizationId: string
  orderId: string
  paymentIntentId: string
  status: string
  reason: string
  amountCents: number
  evidenceDueAt: Date | null
  openedAt: Date
}

/** The row of a dispute, written if this is the first that is heard of it. The order has to be locked. */
export async function findOrInsertDispute(client: pg.PoolClient, dispute: NewDispute): Promise<DisputeRow> {
  await client.query({
    text: `INSERT INTO payment_dispute (id, organization_id, order_id, payment_intent_id, status, reason, amount_cents,
      evidence_due_at, opened_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id, organization_id) DO NOTHING`,
    values: [
      ...[dispute.id, dispute.organizationId, dispute.orderId, dispute.paymentIntentId, dispute.status, dispute.reason],
      ...[dispute.amountCents, dispute.evidenceDueAt, dispute.openedAt],
    ],
  })
  const { rows } = await client.query<DisputeRow>({
    text: `SELECT id, status, credit_cents AS "creditCents", fee_revenue_cents AS "feeCents", tax_cents AS "taxCents",
        loss_cents AS "lossCents", withdrawn_cents AS "withdrawnCents", reinstated_cents AS "reinstatedCents",
        fee_cents AS "stripeFeeCents" FROM payment_dispute
      WHERE id = $1 AND organization_id = $2 FOR UPDATE`,
    values: [dispute.id, dispute.organizationId],
  })
  const [row] = rows
  if (row === undefined) throw new Error(`dispute ${dispute.id} was not written`)
  return row
}

/** Notes where a dispute is now. */
export async function updateDispute(
  client: pg.PoolClient,
  { row, evidenceDueAt }: { row: DisputeRow; evidenceDueAt: Date | null },
): Promise<void> {
  await client.query({
    text: `UPDATE payment_dispute SET status = $2, credit_cents = $3, fee_revenue_cents = $4, tax_cents = $5, loss_cents = $6,
      withdrawn_cents = $7, reinstated_cents = $8, fee_cents = $9, evidence_due_at = $10, updated_at = now() WHERE id = $1`,
    values: [
      ...[row.id, row.status, row.creditCents, row.feeCents, row.taxCents, row.lossCents],
      ...[row.withdrawnCents, row.reinstatedCents, row.stripeFeeCents, evidenceDueAt],
    ],
  })
}
