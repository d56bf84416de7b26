import type pg from 'pg'
import { type AutoTopUpNotice, queueNotice } from '@/lib/notices'
import { formatCents } from '../format-cents'

type NoticeInput = { organizationId: string; reason: AutoTopUpNotice['reason']; orderId: string | null }

type Row = {
  card: string
  amountCents: number
  failureCode: string | null
  /** `2026-11`, UTC. */
  month: string
  stoppedAt: Date | null
}

/**
 * Notes that people have to hear of it, in the caller's transaction: it is told if and only if its reason was written down.
 * That a month's cap is reached is told once a month, however often the settings are saved meanwhile.
 */
export async function writeNotices(
  client: pg.PoolClient,
  { organizationId, reason, orderId }: NoticeInput,
): Promise<void> {
  const { rows } = await client.query<Row>({
    text: `SELECT card_brand || ' ending in ' || card_last4 AS card, amount_cents AS "amountCents",
        coalesce((SELECT failure_code FROM credit_order WHERE organization_id = $1 AND id = $2), last_failure_code)
          AS "failureCode", to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM') AS month, stopped_at AS "stoppedAt"
      FROM auto_top_up WHERE organization_id = $1`,
    values: [organizationId, orderId],
  })
  const [row] = rows
  if (!row) return
  const { card, amountCents, failureCode: failure_code } = row
  const occasion = reason === 'capped' ? row.month : (orderId ?? row.stoppedAt?.toISOString() ?? row.month)
  await queueNotice(client, {
    organizationId,
    kind: 'auto_top_up',
    key: `${reason}:${occasion}`,
    facts: { reason, card, amount: formatCents(amountCents), failure_code },
  })
}
