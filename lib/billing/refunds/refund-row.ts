import type pg from 'pg'
import type { PaymentParts } from './split-money'

/** A row of `credit_refund`, as far as its bookings need it. */
export type RefundRow = PaymentParts & {
  id: string
  organizationId: string
  orderId: string
  paymentIntentId: string
  source: 'button' | 'stripe'
  status: 'requested' | 'pending' | 'succeeded' | 'failed'
  /** Nano-dollars of it that the balance could not give: our loss. */
  lostNanos: bigint
  stripeRefundId: string | null
  createdAt: Date
}

const COLUMNS = `id, organization_id AS "organizationId", order_id AS "orderId", payment_intent_id AS "paymentIntentId",
  source, status, credit_cents AS "creditCents", fee_cents AS "feeCents", tax_cents AS "taxCents",
  lost_nanos::text AS "lostNanos", stripe_refund_id AS "stripeRefundId", created_at AS "createdAt"`

type Query = { where: string; values: readonly unknown[] }

/** The refunds that a condition fits, oldest first. */
export async function readRefundRows(client: pg.Pool | pg.PoolClient, { where, values }: Query): Promise<RefundRow[]> {
  const { rows } = await client.query<Omit<RefundRow, 'lostNanos'> & { lostNanos: string }>({
    text: `SELECT ${COLUMNS} FROM credit_refund WHERE ${where} ORDER BY created_at, id`,
    values: [...values],
  })
  return rows.map((row) => ({ ...row, lostNanos: BigInt(row.lostNanos) }))
}

/** Notes what became of a refund. */
export async function updateRefundRow(
  client: pg.PoolClient,
  row: Pick<RefundRow, 'id' | 'status' | 'stripeRefundId'> & { failureReason?: string | null },
): Promise<void> {
  await client.query({
    text: `UPDATE credit_refund SET status = $2, stripe_refund_id = $3, failure_reason = coalesce($4, failure_reason),
      updated_at = now() WHERE id = $1`,
    values: [row.id, row.status, row.stripeRefundId, row.failureReason ?? null],
  })
}
