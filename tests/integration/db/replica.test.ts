import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getActivity, getGeneration, listRecentGenerations } from '@/lib/analytics'
import { closePool, getPool, readFromReplica } from '@/lib/db'
import { runMigrations } from '@/lib/db/migrations'
import { captureGeneration, reserve, stopLedger } from '@/lib/ledger'
import { renderMetrics } from '@/lib/observability'
import { loadCatalog } from '@/prisma/seed/load-catalog'
import { startPostgres, type RunningPostgres } from '@/server/postgres/start-postgres'
import { waitFor } from '@/tests/factories/wait-for'
import { createTenant, generationOf } from '../ledger/kit/tenant'
import { type RunningReplica, startReplica } from './kit/start-replica'

let directory: string
let primary: RunningPostgres
let replica: RunningReplica
let organizationId: string

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'causeway-replica-'))
  await chmod(directory, 0o755)
  primary = await startPostgres({ dataDirectory: path.join(directory, 'primary'), settings: { fsync: 'off' } })
  await runMigrations({ connectionString: primary.databaseUrl })
  const pool = new pg.Pool({ connectionString: primary.databaseUrl, max: 1 })
  await loadCatalog({ pool }).finally(() => pool.end())
  replica = await startReplica(primary, path.join(directory, 'replica'))
  process.env.DATABASE_URL = primary.productUrl
  process.env.DATABASE_REPLICA_URL = replica.url
  organizationId = await createTenant({ creditNanos: 1_000_000_000n })
  await waitForReads('replica')
}, 180_000)
afterAll(async () => {
  await stopLedger()
  await closePool()
  await replica.stop()
  await primary.stop()
  await rm(directory, { recursive: true, force: true })
})

/** Where a read is carried out, by what the server says about itself. */
async function readPlace(): Promise<'primary' | 'replica'> {
  const { rows } = await readFromReplica((client) =>
    client.query<{ is_replica: boolean }>('SELECT pg_is_in_recovery() AS is_replica'),
  )
  return rows[0]?.is_replica ? 'replica' : 'primary'
}

const waitForReads = (place: 'primary' | 'replica') =>
  waitFor(async () => (await readPlace()) === place, { timeoutMs: 30_000 })

async function bill(): Promise<string> {
  const result = await reserve({ organizationId, apiKeyId: null, amountNanos: 1_000n })
  if (!result.held) throw new Error(`refused: ${result.reason}`)
  const generation = generationOf({ organizationId, apiKeyId: null })
  await captureGeneration({ hold: result.hold, generation, costNanos: 10n })
  return generation.id
}

const LAST_PAGES = `SELECT pid FROM pg_stat_activity WHERE application_name = 'causeway' AND query LIKE 'SELECT * FROM generation WHERE%'`

const listPage = () => listRecentGenerations({ organizationId, limit: 50, cursor: undefined })
const chart = () => getActivity({ organizationId, range: '24h', groupBy: 'model', now: new Date() })

/** How long the slowest of many reads took, in milliseconds. */
async function longestOf(count: number, read: () => Promise<unknown>): Promise<number> {
  const times = await Promise.all(
    Array.from({ length: count }, async () => {
      const startedAt = performance.now()
      await read()
      return performance.now() - startedAt
    }),
  )
  return Math.max(...times)
}

describe('charts and logs', { timeout: 60_000 }, () => {
  it('are read from the replica, whose sessions did the work', async () => {
    await bill()
    await chart()
    // A session tells the last of its statements, and the watch's own look may come between.
    await waitFor(async () => {
      expect((await listPage()).data.length).toBeGreaterThan(0)
      return (await replica.ask(LAST_PAGES)).length > 0
    })
    const here = await getPool().query(LAST_PAGES)
    expect(here.rows).toEqual([])
    expect((await renderMetrics()).text).toMatch(/^causeway_database_replica_usable(?:\{\})? 1$/m)
  })

  it('but one generation is read from the primary: who asks for it has just made it', async () => {
    await replica.ask('SELECT pg_wal_replay_pause()')
    const id = await bill()
    expect((await getGeneration({ organizationId, id })).id).toBe(id)
    await replica.ask('SELECT pg_wal_replay_resume()')
  })

  it('are read from the primary while the replica is too far behind, and from the replica again once it is not', async () => {
    await waitForReads('replica')
    await replica.ask('SELECT pg_wal_replay_pause()')
    const id = await bill()
    await waitForReads('primary')
    expect((await listPage()).data.map((row) => row.id)).toContain(id)
    expect((await renderMetrics()).text).toMatch(/^causeway_database_replica_usable(?:\{\})? 0$/m)
    await replica.ask('SELECT pg_wal_replay_resume()')
    await waitForReads('replica')
  })

  it('are refused for what the statement itself does wrong, wherever it is read', async () => {
    await expect(readFromReplica((client) => client.query('SELECT 1 / 0'))).rejects.toMatchObject({ code: '22012' })
    expect(await readPlace()).toBe('replica')
  })

  it('wait for nobody when the replica stops to say anything: they go on at the primary within seconds', async () => {
    const { rows } = await readFromReplica((client) => client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid'))
    const stopped = [replica.child.pid ?? 0, ...(await backendsOf(rows[0]?.pid ?? 0))]
    for (const pid of stopped) process.kill(pid, 'SIGSTOP')
    try {
      expect(await longestOf(20, listPage)).toBeLessThan(8_000)
      expect(await readPlace()).toBe('primary')
      expect(await longestOf(20, chart)).toBeLessThan(2_000)
    } finally {
      for (const pid of stopped) process.kill(pid, 'SIGCONT')
    }
    await waitForReads('replica')
  })

  it('go on at the primary when the replica is killed, without an error', async () => {
    await waitForReads('replica')
    const reading = longestOf(50, listPage)
    process.kill(replica.child.pid ?? 0, 'SIGKILL')
    expect(await reading).toBeLessThan(8_000)
    await waitForReads('primary')
    expect((await listPage()).data.length).toBeGreaterThan(0)
  })
})

/** Every process that serves a session of the product at the replica. */
async function backendsOf(one: number): Promise<number[]> {
  const rows = await replica.ask(`SELECT pid FROM pg_stat_activity WHERE application_name = 'causeway' OR pid = ${one}`)
  return rows.map(({ pid }) => Number(pid))
}
