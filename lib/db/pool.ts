import pg from 'pg'
import { getEnv } from '@/lib/env'

/** No query of the product takes this long; a database that says nothing for so long is gone. */
const QUERY_TIMEOUT_MS = 60_000

let pool: pg.Pool | undefined

/** The one connection pool of this process: Prisma and the hot SQL share it. */
export function getPool(): pg.Pool {
  pool ??= createPool()
  return pool
}

function createPool(): pg.Pool {
  const env = getEnv()
  const created = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL_MAX,
    connectionTimeoutMillis: 5_000,
    query_timeout: QUERY_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    application_name: 'causeway',
  })
  // An idle connection that the server ends must not end the process; the next query opens a new one.
  created.on('error', () => undefined)
  return created
}

/** Ends every connection; the next `getPool` would open a new pool. */
export async function closePool(): Promise<void> {
  const closing = pool
  pool = undefined
  await closing?.end()
}
