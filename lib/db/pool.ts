import pg from 'pg'
import { getEnv } from '@/lib/env'
import { createNotingPool } from './noting-pool'

/** No query of the product takes this long; a database that says nothing for so long is gone. */
const QUERY_TIMEOUT_MS = 60_000

let pool: pg.Pool | undefined
let commitPool: pg.Pool | undefined

/** The connection pool of this process: Prisma and the hot SQL share it. */
export function getPool(): pg.Pool {
  pool ??= watch(createNotingPool({ ...connection(), max: getEnv().DATABASE_POOL_MAX, idleTimeoutMillis: 30_000 }))
  return pool
}

/** One connection beside it for the ledger's group commit: every answer waits for that, and it waits for no other query. */
export function getCommitPool(): pg.Pool {
  commitPool ??= watch(new pg.Pool({ ...connection(), max: 1, idleTimeoutMillis: 0 }))
  return commitPool
}

function connection(): pg.PoolConfig {
  return {
    connectionString: getEnv().DATABASE_URL,
    connectionTimeoutMillis: 5_000,
    query_timeout: QUERY_TIMEOUT_MS,
    application_name: 'causeway',
  }
}

function watch(created: pg.Pool): pg.Pool {
  // An idle connection that the server ends must not end the process; the next query opens a new one.
  created.on('error', () => undefined)
  // The same between two statements of a transaction; the next of them says what happened.
  created.on('connect', (client) => client.on('error', () => undefined))
  return created
}

/** Ends every connection; the next `getPool` would open a new pool. */
export async function closePool(): Promise<void> {
  const closing = pool
  const closingCommits = commitPool
  pool = undefined
  commitPool = undefined
  await closing?.end()
  await closingCommits?.end()
}
