import pg from 'pg'
import { getEnv } from '@/lib/env'
import { createCounter, createGauge, getLogger } from '@/lib/observability'
import { getPool } from '../pool'
import { LAG_MS_MAX, ReplicaWatch, type ReplicaView } from './replica-watch'

const CONNECT_TIMEOUT_MS = 1_000
/** Longer than any chart or page takes; whoever asks for more has a limit of its own. */
const READ_TIMEOUT_MS = 30_000

/** Errors that the primary would answer with too: of the values, the constraints, the statement, and one that took too long. */
const FAULT_OF_THE_STATEMENT = /^(?:22|23|42|57014)/

let pool: pg.Pool | undefined
let watch: ReplicaWatch | undefined
/** Tells reads under way that the replica says nothing any more. */
const waiting = new Set<(error: Error) => void>()

const reads = createCounter({
  name: 'causeway_database_reads_total',
  help: 'Reads for charts and logs, by where they were answered.',
  labels: { server: new Set(['primary', 'replica']) },
})
createGauge({
  name: 'causeway_database_replica_usable',
  help: `1 while charts and logs are read from the replica, 0 while it is away or more than ${LAG_MS_MAX} ms behind.`,
  read: () => (watch === undefined ? [] : Number(watch.view.isUsable)),
})
createGauge({
  name: 'causeway_database_replica_lag_seconds',
  help: 'How far the replica was behind at the last look.',
  read: () => (watch === undefined || watch.view.lagMs === null ? [] : watch.view.lagMs / 1_000),
})

/**
 * Reads for charts and logs: from the replica while there is one that answers and is at most two seconds behind, else from the
 * primary. What fails on the replica for any other reason than the statement itself is read from the primary at once, so
 * `work` may run twice and must only read. Whoever has to see what was written a moment ago reads from `getPool`.
 */
export async function readFromReplica<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const replica = getReplica()
  if (replica === null) return readFromPrimary(work)
  if (!replica.watch.view.isUsable) return readFromPrimary(work)
  try {
    const result = await readOnce(replica.pool, work)
    reads.of('replica').add(1)
    return result
  } catch (error) {
    if (isFaultOfTheStatement(error)) throw error
    if (!isConflict(error)) replica.watch.giveUp(error)
    return readFromPrimary(work)
  }
}

/** Ends the replica's connections and stops looking at it. */
export async function closeReplica(): Promise<void> {
  watch?.stop()
  const closing = pool
  watch = undefined
  pool = undefined
  await closing?.end()
}

function getReplica(): { pool: pg.Pool; watch: ReplicaWatch } | null {
  const connectionString = getEnv().DATABASE_REPLICA_URL
  if (connectionString === undefined) return null
  pool ??= createPool(connectionString)
  watch ??= new ReplicaWatch({ primary: getPool, replica: pool, onChange: tell })
  return { pool, watch }
}

function createPool(connectionString: string): pg.Pool {
  const created = new pg.Pool({
    connectionString,
    max: getEnv().DATABASE_POOL_MAX,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: READ_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    application_name: 'causeway',
  })
  // A server that ends idle connections must not end the process; the watch sees that it is away.
  created.on('error', () => undefined)
  // The same while somebody has the connection and no statement is under way.
  created.on('connect', (client) => client.on('error', () => undefined))
  return created
}

/** One line per change; reads that wait for a server that says nothing go on at the primary. */
function tell({ isUsable, lagMs, reason }: ReplicaView): void {
  if (isUsable) getLogger().info({ lagMs }, 'charts and logs are read from the replica')
  else getLogger().warn({ lagMs, reason }, 'charts and logs are read from the primary: the replica is not usable')
  if (isUsable || lagMs !== null) return
  for (const abandon of waiting) abandon(new Error('the replica went away'))
}

async function readOnce<Result>(from: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await from.connect()
  const { promise: gone, abandon } = waitForAway()
  try {
    const result = await Promise.race([work(client), gone])
    client.release()
    return result
  } catch (error) {
    // Whatever it may still be doing there ends with its connection.
    client.release(true)
    throw error
  } finally {
    waiting.delete(abandon)
  }
}

function waitForAway(): { promise: Promise<never>; abandon: (error: Error) => void } {
  let abandon: (error: Error) => void = () => undefined
  const promise = new Promise<never>((_resolve, reject) => {
    abandon = reject
  })
  waiting.add(abandon)
  return { promise, abandon }
}

async function readFromPrimary<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await getPool().connect()
  try {
    const result = await work(client)
    client.release()
    reads.of('primary').add(1)
    return result
  } catch (error) {
    client.release(!isFaultOfTheStatement(error))
    throw error
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const isFaultOfTheStatement = (error: unknown): boolean =>
  FAULT_OF_THE_STATEMENT.test(codeOf(error)) || (error instanceof Error && error.name === 'AppError')

/** Replaying the primary's changes had to end this read; the replica is well. */
const isConflict = (error: unknown): boolean => codeOf(error) === '40001'
