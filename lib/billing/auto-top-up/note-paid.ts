import type pg from 'pg'

/** A purchase by auto top-up that went through ends the count of declines; in the transaction that grants its credits. */
export async function noteAutoTopUpPaid(client: pg.PoolClient, orderId: string): Promise<void> {
  await client.query({
    text: `UPDATE auto_top_up SET consecutive_declines = 0, last_failure_code = NULL, next_attempt_at = NULL,
        updated_at = now()
      FROM credit_order WHERE credit_order.id = $1 AND credit_order.kind = 'auto_top_up'
        AND auto_top_up.organization_id = credit_order.organization_id`,
    values: [orderId],
  })
}
