import type pg from 'pg'
import { AppError } from '@/lib/core/errors'
import { requireRevision } from './change-catalog'

export type LockedEndpoint = { id: string; revision: number; isFree: boolean; disabledAt: Date | null }

type Row = { id: string; revision: number; is_free: boolean; disabled_at: Date | null }

const LOCK = `
  SELECT e.id, e.revision, m.is_free, e.disabled_at FROM endpoint e JOIN model m ON m.slug = e.model_slug
  WHERE e.id = $1 FOR NO KEY UPDATE OF e`

/**
 * Holds an endpoint until the end of the transaction: changes of it and its prices come one after the other.
 * @throws AppError not_found, conflict (not the revision that was seen)
 */
export async function lockEndpoint(
  client: pg.PoolClient,
  { id, revision }: { id: string; revision: number },
): Promise<LockedEndpoint> {
  const { rows } = await client.query<Row>(LOCK, [id])
  const [row] = rows
  if (!row) throw new AppError('not_found', 'There is no such endpoint.')
  requireRevision(row, revision)
  return { id: row.id, revision: row.revision, isFree: row.is_free, disabledAt: row.disabled_at }
}

/** Raises an endpoint's revision; whoever saw the one before is refused from now on. */
export async function raiseRevision(client: pg.PoolClient, id: string): Promise<number> {
  const { rows } = await client.query<{ revision: number }>(
    'UPDATE endpoint SET revision = revision + 1 WHERE id = $1 RETURNING revision',
    [id],
  )
  return rows[0]?.revision ?? 0
}
