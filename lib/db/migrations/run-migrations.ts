import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type AppliedMigration, comparePending } from './compare-pending'
import { type Migration, readMigrations } from './read-migrations'

/** The number of Prisma's own advisory lock, so that its `migrate deploy` and this runner exclude each other. */
const PRISMA_LOCK = 72_707_369

const CREATE_HISTORY = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`

export type RunMigrationsOptions = {
  connectionString: string
  /** The project's `prisma/migrations` unless given. */
  directory?: string
  onApplied?: (name: string) => void
}

/**
 * Applies every migration that the database lacks, each in a transaction of its own together with its history row, so
 * that a failed one leaves nothing behind. Keeps the history in Prisma's format: `prisma migrate deploy` can take over
 * at any time. Several processes may call it at once; one works, the others wait and find nothing to do.
 * @returns the names that were applied now
 * @throws Error naming the migration that was edited after it had been applied, or that failed
 */
export async function runMigrations(options: RunMigrationsOptions): Promise<string[]> {
  const files = await readMigrations(options.directory)
  const client = new pg.Client({ connectionString: options.connectionString, application_name: 'causeway-migrations' })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query("SET client_min_messages TO 'warning'")
    await client.query(CREATE_HISTORY)
    const { rows } = await client.query<AppliedMigration>(
      'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
    )
    const pending = comparePending(files, rows)
    for (const migration of pending) {
      await applyMigration(client, migration)
      options.onApplied?.(migration.name)
    }
    await secureDatabase(client, pending.length > 0)
    return pending.map((migration) => migration.name)
  } finally {
    // Closing the session releases the lock.
    await client.end()
  }
}

/**
 * Brings rights into order (migration database_roles): after every migration, because a function that was replaced has lost
 * what bound it, and when the product's role came to this server later than the migration.
 */
async function secureDatabase(client: pg.Client, isChanged: boolean): Promise<void> {
  const { rows } = await client.query<{ can_secure: boolean; is_open: boolean }>(
    `SELECT to_regprocedure('database_secure()') IS NOT NULL AS can_secure,
      coalesce(has_table_privilege(to_regrole('causeway_app'), to_regclass('organization'), 'INSERT'), false) AS is_open`,
  )
  const [state] = rows
  if (state?.can_secure && (isChanged || !state.is_open)) await client.query('SELECT database_secure()')
}

async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    // One simple query with the whole file: PostgreSQL itself splits it, so `$$` bodies with semicolons are safe.
    await client.query(migration.sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    )
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK')
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Migration ${migration.name} failed and left nothing behind: ${reason}`, { cause })
  }
}
