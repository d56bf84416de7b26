import { getPool } from '@/lib/db'

/** Forgets keys whose day is over. Returns how many. */
export async function sweepIdempotency(): Promise<number> {
  const { rowCount } = await getPool().query('DELETE FROM idempotency_record WHERE expires_at <= now()')
  return rowCount ?? 0
}
