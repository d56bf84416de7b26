import { getPool } from '@/lib/db'

const MEBIBYTE = 1_024 * 1_024
/** Above these, the oldest answers go: per organization, so that one cannot push the others out, and in all. */
const LIMITS = { organizationBytesMax: 64 * MEBIBYTE, totalBytesMax: 1_024 * MEBIBYTE }

/** Removes answers whose time is over, and the oldest of those that take too much room. Returns how many went. */
export async function sweepResponseCache(limits: typeof LIMITS = LIMITS): Promise<number> {
  const expired = await getPool().query('DELETE FROM response_cache WHERE expires_at <= now()')
  const crowded = await getPool().query({
    text: `DELETE FROM response_cache c USING (
        SELECT organization_id, scope, hash, sum(size_bytes) OVER (PARTITION BY organization_id ORDER BY created_at DESC, hash) AS of_organization,
          sum(size_bytes) OVER (ORDER BY created_at DESC, hash) AS of_all
        FROM response_cache) o
      WHERE c.organization_id = o.organization_id AND c.scope = o.scope AND c.hash = o.hash AND (o.of_organization > $1 OR o.of_all > $2)`,
    values: [limits.organizationBytesMax, limits.totalBytesMax],
  })
  return (expired.rowCount ?? 0) + (crowded.rowCount ?? 0)
}
