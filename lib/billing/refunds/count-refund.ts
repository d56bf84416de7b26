import type pg from 'pg'

type Counted = { orderId: string; totalCents: number; creditCents: number; direction: 'out' | 'back' }

/** Notes on an order that money goes back, or that it did not after all. */
export async function countRefund(client: pg.PoolClient, counted: Counted): Promise<void> {
  const sign = counted.direction === 'out' ? 1 : -1
  await client.query({
    text: `UPDATE credit_order SET refunded_cents = refunded_cents + $2, refunded_credit_cents = refunded_credit_cents + $3,
        status = CASE WHEN refunded_credit_cents + $3 >= credit_cents THEN 'refunded'
          WHEN status = 'refunded' THEN 'paid' ELSE status END, updated_at = now()
      WHERE id = $1`,
    values: [counted.orderId, sign * counted.totalCents, sign * counted.creditCents],
  })
}
