import type pg from 'pg'
import { writeNotices } from './write-notices'

/** Why it does not go on by itself. */
export type StopReason = 'declined' | 'payment_method_gone' | 'customer_gone' | 'too_many'

type StopInput = { organizationId: string; reason: StopReason; orderId: string | null }

/** Stops until an admin resumes it, and lets the admins know once. */
export async function stopAutoTopUp(
  client: pg.PoolClient,
  { organizationId, reason, orderId }: StopInput,
): Promise<void> {
  const { rowCount } = await client.query({
    text: `UPDATE auto_top_up SET stopped_reason = $2, stopped_at = now(), next_attempt_at = NULL, updated_at = now()
      WHERE organization_id = $1 AND stopped_reason IS NULL`,
    values: [organizationId, reason],
  })
  if (rowCount === 1) await writeNotices(client, { organizationId, reason, orderId })
}
