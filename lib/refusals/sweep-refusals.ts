import { getPool } from '@/lib/db'

const DAYS_KEPT = 30
const BATCH_SIZE = 1_000

/** Deletes refused requests whose time is over, a batch at a time, so that no statement holds many rows. */
export async function sweepRefusals(): Promise<void> {
  for (;;) {
    const { rowCount } = await getPool().query(
      `DELETE FROM refused_request WHERE (organization_id, created_at, id) IN (
         SELECT organization_id, created_at, id FROM refused_request WHERE created_at < now() - make_interval(days => $1)
         ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED)`,
      [DAYS_KEPT, BATCH_SIZE],
    )
    if ((rowCount ?? 0) < BATCH_SIZE) return
  }
}
