import { formatNanosAsUsd } from '@/lib/core/money'
import { getPool } from '@/lib/db'
import { queueNotice } from '../queue-notice'

const PERIODS = [
  { kind: 'spend_daily', period: 'day' },
  { kind: 'spend_weekly', period: 'week' },
  { kind: 'spend_monthly', period: 'month' },
] as const

type Row = { organizationId: string; spentNanos: string; thresholdNanos: string; since: Date; percent: number }

/** Once per period, threshold and share; who is past all of the amount is not told of the 80 % any more. */
const find = (period: 'day' | 'week' | 'month'): string => `
  SELECT b.organization_id AS "organizationId", b.${period}_nanos AS "spentNanos", r.threshold_nanos AS "thresholdNanos",
      b.${period}_start AS since, p.percent
    FROM notice_rule r JOIN ledger_balance b ON b.organization_id = r.organization_id
      CROSS JOIN LATERAL (SELECT CASE WHEN b.${period}_nanos >= r.threshold_nanos THEN 100 ELSE 80 END AS percent) p
    WHERE r.kind = $1 AND b.${period}_start = date_trunc('${period}', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'
      AND b.${period}_nanos * 100 >= r.threshold_nanos * p.percent
      AND NOT EXISTS (SELECT FROM notice n WHERE n.organization_id = b.organization_id AND n.key = $1 || ':'
        || to_char(b.${period}_start AT TIME ZONE 'UTC', 'YYYY-MM-DD') || ':' || r.threshold_nanos || ':' || p.percent)`

/** Notes who has spent the amounts that they wanted to be told at, or most of them. */
export async function queueSpend(): Promise<void> {
  for (const { kind, period } of PERIODS) {
    const { rows } = await getPool().query<Row>({ name: `notices-${kind}`, text: find(period), values: [kind] })
    for (const { organizationId, percent, since, spentNanos, thresholdNanos } of rows) {
      const day = since.toISOString().slice(0, 10)
      const spent = formatNanosAsUsd(BigInt(spentNanos))
      const threshold = formatNanosAsUsd(BigInt(thresholdNanos))
      await queueNotice(getPool(), {
        organizationId,
        kind,
        key: `${day}:${thresholdNanos}:${percent}`,
        facts: { period, percent, spent, threshold, since: since.toISOString() },
      })
    }
  }
}
