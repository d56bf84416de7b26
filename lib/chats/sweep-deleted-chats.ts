import { getPool } from '@/lib/db'

const BATCH_SIZE = 100

/** Erases chats that were deleted an hour ago, with everything in them, a batch at a time. */
export async function sweepDeletedChats(): Promise<void> {
  for (;;) {
    const { rowCount } = await getPool().query(
      `DELETE FROM chat WHERE (organization_id, id) IN (
         SELECT organization_id, id FROM chat WHERE deleted_at <= now() - interval '1 hour'
         ORDER BY deleted_at LIMIT $1 FOR UPDATE SKIP LOCKED)`,
      [BATCH_SIZE],
    )
    if ((rowCount ?? 0) < BATCH_SIZE) return
  }
}
