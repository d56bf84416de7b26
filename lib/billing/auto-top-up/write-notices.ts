import type pg from 'pg'

type NoticeInput = { organizationId: string; kind: string; orderId: string | null }

/**
 * Notes an e-mail for each admin, in the caller's transaction: it is sent if and only if its reason was written down.
 * That a month's cap is reached is told once a month, however often the settings are saved meanwhile.
 */
export async function writeNotices(
  client: pg.PoolClient,
  { organizationId, kind, orderId }: NoticeInput,
): Promise<void> {
  await client.query({
    text: `INSERT INTO auto_top_up_notice (organization_id, user_id, kind, order_id)
      SELECT organization_id, user_id, $2, $3 FROM membership WHERE organization_id = $1 AND role = 'admin'
        AND NOT ($2 = 'capped' AND EXISTS (SELECT FROM auto_top_up_notice WHERE organization_id = $1 AND kind = 'capped'
          AND created_at >= date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'))`,
    values: [organizationId, kind, orderId],
  })
}
