import { getPool } from '@/lib/db'

/** Forgets the counters of free windows that ended long ago; the running ones are a minute and a day. */
export async function sweepFreeUsage(): Promise<void> {
  await getPool().query(`DELETE FROM free_usage WHERE window_start < now() - interval '2 days'`)
}
