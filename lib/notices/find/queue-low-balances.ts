import { formatNanosAsUsd } from '@/lib/core/money'
import { getPool } from '@/lib/db'
import { DEFAULT_SETTINGS } from '../kinds/notice-kinds'
import { queueNotice } from '../queue-notice'

type Row = { organizationId: string; postedNanos: string; creditedNanos: string; thresholdNanos: string }

/**
 * Organizations that bought credits once and have little left. Told once per threshold and per sum of what was ever credited:
 * again after the next purchase, and not before.
 */
const FIND = `
  SELECT b.organization_id AS "organizationId", b.posted_nanos AS "postedNanos", b.credited_nanos AS "creditedNanos",
      t.nanos AS "thresholdNanos"
    FROM ledger_balance b
      LEFT JOIN notice_rule r ON r.organization_id = b.organization_id AND r.kind = 'low_balance'
      CROSS JOIN LATERAL (SELECT CASE WHEN r.kind IS NULL THEN $1::bigint ELSE r.threshold_nanos END AS nanos) t
    WHERE b.bought_nanos > 0 AND b.posted_nanos < t.nanos
      AND NOT EXISTS (SELECT FROM notice n WHERE n.organization_id = b.organization_id
        AND n.key = 'low_balance:' || t.nanos || ':' || b.credited_nanos)`

/** Notes who runs low. */
export async function queueLowBalances(): Promise<void> {
  const fallback = String(DEFAULT_SETTINGS.low_balance.thresholdNanos)
  const { rows } = await getPool().query<Row>({ name: 'notices-low-balance', text: FIND, values: [fallback] })
  for (const { organizationId, postedNanos, creditedNanos, thresholdNanos } of rows) {
    await queueNotice(getPool(), {
      organizationId,
      kind: 'low_balance',
      key: `${thresholdNanos}:${creditedNanos}`,
      facts: { balance: toFloorCents(BigInt(postedNanos)), threshold: formatNanosAsUsd(BigInt(thresholdNanos)) },
    })
  }
}

/** Whole cents, the rest cut off: more than there is must never be told. */
function toFloorCents(nanos: bigint): string {
  const cents = (nanos < 0n ? 0n : nanos) / 10_000_000n
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
}
