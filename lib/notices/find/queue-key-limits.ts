import { formatNanosAsUsd } from '@/lib/core/money'
import { getPool } from '@/lib/db'
import { queueNotice } from '../queue-notice'

type Row = {
  organizationId: string
  keyId: string
  name: string
  label: string
  hash: string
  limitNanos: string
  limitReset: 'daily' | 'weekly' | 'monthly' | null
  spentNanos: string
  /** `2026-11-23`, when the window began; empty for a limit of the key's lifetime. */
  since: string
  percent: number
}

/** Once per key, window, limit and share. Keys without a limit are never looked at. */
const FIND = `
  WITH used AS (
    SELECT k.organization_id, k.id, k.name, k.label, k.hash, k.limit_nanos, k.limit_reset,
        CASE WHEN k.line_id IS NOT NULL
          THEN key_line_spent(k.organization_id, key_line(k.organization_id, k.id), k.limit_reset, now())
          ELSE CASE k.limit_reset WHEN 'daily' THEN u.day_nanos WHEN 'weekly' THEN u.week_nanos
            WHEN 'monthly' THEN u.month_nanos ELSE u.total_nanos END END AS spent_nanos,
        CASE k.limit_reset WHEN 'daily' THEN u.day_start WHEN 'weekly' THEN u.week_start WHEN 'monthly' THEN u.month_start
          END AS since
      FROM api_key k JOIN key_usage u ON u.organization_id = k.organization_id AND u.api_key_id = k.id
      WHERE k.limit_nanos > 0 AND k.deleted_at IS NULL AND k.disabled_at IS NULL
  ), near AS (
    SELECT *, CASE WHEN spent_nanos >= limit_nanos THEN 100 ELSE 80 END AS percent,
        coalesce(to_char(since AT TIME ZONE 'UTC', 'YYYY-MM-DD'), '') AS since_day
      FROM used WHERE spent_nanos * 100 >= limit_nanos * 80
        AND (since IS NULL OR since = date_trunc(CASE limit_reset WHEN 'daily' THEN 'day' WHEN 'weekly' THEN 'week'
          ELSE 'month' END, now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC')
  )
  SELECT organization_id AS "organizationId", id AS "keyId", name, label, hash, limit_nanos AS "limitNanos",
      limit_reset AS "limitReset", spent_nanos AS "spentNanos", since_day AS since, percent
    FROM near WHERE NOT EXISTS (SELECT FROM notice n WHERE n.organization_id = near.organization_id
      AND n.key = 'key_limit:' || near.id || ':' || since_day || ':' || limit_nanos || ':' || percent)`

/** Notes which keys have used up their limit, or most of it. */
export async function queueKeyLimits(): Promise<void> {
  const { rows } = await getPool().query<Row>({ name: 'notices-key-limit', text: FIND })
  for (const row of rows) {
    await queueNotice(getPool(), {
      organizationId: row.organizationId,
      kind: 'key_limit',
      key: `${row.keyId}:${row.since}:${row.limitNanos}:${row.percent}`,
      facts: {
        key_name: row.name,
        key_label: row.label,
        key_hash: row.hash,
        percent: row.percent,
        spent: formatNanosAsUsd(BigInt(row.spentNanos)),
        limit: formatNanosAsUsd(BigInt(row.limitNanos)),
        limit_reset: row.limitReset,
      },
    })
  }
}
