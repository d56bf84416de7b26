import type pg from 'pg'

type FreezeInput = {
  organizationId: string
  /** Why; null thaws. A freeze that stands keeps its first time and reason. */
  reason: string | null
  /** The connection of the caller's transaction: what is frozen for and the freeze belong together. */
  client: pg.PoolClient
}

/** Freezes or thaws an organization; every process sees it within a second. Returns whether that changed anything. */
export async function setFreeze({ organizationId, reason, client }: FreezeInput): Promise<boolean> {
  const { rowCount } = await client.query({
    text: `UPDATE organization SET frozen_reason = $2, frozen_at = CASE WHEN $2::text IS NULL THEN NULL ELSE now() END
      WHERE id = $1 AND (frozen_at IS NULL) = ($2::text IS NOT NULL)`,
    values: [organizationId, reason],
  })
  return rowCount === 1
}
