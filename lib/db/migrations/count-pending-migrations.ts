import type pg from 'pg'
import { type AppliedMigration, comparePending } from './compare-pending'
import { readMigrations } from './read-migrations'

/**
 * How many migrations of this version the database still lacks; what readiness asks.
 * @throws Error when the history cannot be read (no such table: nothing was ever applied)
 */
export async function countPendingMigrations(input: { pool: pg.Pool; directory?: string }): Promise<number> {
  const files = await readMigrations(input.directory)
  const { rows } = await input.pool.query<AppliedMigration>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  )
  return comparePending(files, rows).length
}
