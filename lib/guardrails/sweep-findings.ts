import { getPool } from '@/lib/db'

const KEPT_DAYS = 90
const ROWS_PER_RUN = 50_000

/** Deletes what guardrails found longer ago than anybody looks for it. */
export async function sweepFindings(): Promise<void> {
  await getPool().query(
    `DELETE FROM guardrail_event WHERE (organization_id, id) IN (SELECT organization_id, id FROM guardrail_event
      WHERE occurred_at < now() - make_interval(days => $1) ORDER BY occurred_at LIMIT $2)`,
    [KEPT_DAYS, ROWS_PER_RUN],
  )
}
