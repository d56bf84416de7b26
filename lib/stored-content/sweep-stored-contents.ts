import { getPool } from '@/lib/db'

const BATCH_SIZE = 1_000

/** Deletes contents whose time is over, a batch at a time, so that no statement holds many rows. */
export async function sweepStoredContents(): Promise<void> {
  for (;;) {
    const { rowCount } = await getPool().query(
      `DELETE FROM generation_content WHERE (organization_id, generation_id) IN (
         SELECT organization_id, generation_id FROM generation_content WHERE expires_at <= now()
         ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED)`,
      [BATCH_SIZE],
    )
    if ((rowCount ?? 0) < BATCH_SIZE) return
  }
}
