import { getPool } from '@/lib/db'

const BATCH_SIZE = 100

/** An unresolved purchase, whoever began it, once its process has had its time. Switched off or not: the card may have paid. */
const UNRESOLVED = `
  SELECT auto.organization_id FROM auto_top_up auto
    JOIN credit_order o ON o.organization_id = auto.organization_id AND o.kind = 'auto_top_up' AND o.status = 'pending'
  WHERE auto.claimed_until IS NULL OR auto.claimed_until <= now()`

/** Organizations that have less than they want and may buy now. */
const BELOW_THRESHOLD = `
  SELECT auto.organization_id FROM auto_top_up auto
    JOIN ledger_balance balance ON balance.organization_id = auto.organization_id
    JOIN organization ON organization.id = auto.organization_id
  WHERE auto.enabled AND auto.stopped_reason IS NULL AND organization.frozen_at IS NULL
    AND (auto.next_attempt_at IS NULL OR auto.next_attempt_at <= now())
    AND (auto.claimed_until IS NULL OR auto.claimed_until <= now())
    AND balance.posted_nanos - balance.held_nanos < auto.threshold_cents * 10000000::bigint`

/**
 * The organizations whose auto top-up has something to do. One query over a partial index; asked every second. It only
 * proposes: whoever begins a purchase decides again under a lock.
 */
export async function findWork(): Promise<string[]> {
  const { rows } = await getPool().query<{ organization_id: string }>({
    name: 'auto-top-up-work',
    text: `(${UNRESOLVED}) UNION (${BELOW_THRESHOLD}) LIMIT ${BATCH_SIZE}`,
  })
  return rows.map((row) => row.organization_id)
}
