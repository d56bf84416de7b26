import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type RunningPostgres, startPostgres } from '@/server/postgres/start-postgres'
import { isProcessAlive } from '@/server/process/is-process-alive'
import { waitUntil } from '@/server/process/wait-until'

let parent: string
let dataDirectory: string
let running: RunningPostgres | null

async function start(): Promise<RunningPostgres> {
  running = await startPostgres({ dataDirectory, settings: { fsync: 'off' } })
  return running
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: running?.databaseUrl })
  // A server that is killed under the connection reports that here too.
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql).finally(() => client.end())
  return rows
}

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'causeway postgres '))
  await chmod(parent, 0o755)
  dataDirectory = path.join(parent, "it's data")
  running = null
})

afterEach(async () => {
  await running?.stop()
  await rm(parent, { recursive: true, force: true })
})

describe('startPostgres', () => {
  test('keeps data, port and password over a stop and a start, on a path with spaces', async () => {
    const first = await start()
    expect(first.isNew).toBe(true)
    await query("CREATE TABLE kept AS SELECT 'ä'::text AS word")
    await first.stop()
    expect(isProcessAlive(first.pid)).toBe(false)
    const second = await start()
    expect(second.isNew).toBe(false)
    expect(second.databaseUrl).toBe(first.databaseUrl)
    expect(await query('SELECT word FROM kept')).toEqual([{ word: 'ä' }])
    expect(await query('SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  })

  test("gives the product a role that is no superuser, and files that are the owner's alone", async () => {
    await start()
    expect(await query('SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([{ rolsuper: false }])
    expect((await stat(path.join(dataDirectory, 'postgres.json'))).mode & 0o777).toBe(0o600)
  })

  test('recovers after the server was killed, committed rows included', async () => {
    const first = await start()
    await query('CREATE TABLE kept AS SELECT 1 AS n')
    process.kill(first.pid, 'SIGKILL')
    await first.exited
    await start()
    expect(await query('SELECT n FROM kept')).toEqual([{ n: 1 }])
  })

  test('stops a server that an earlier run left behind, and starts its own', async () => {
    const first = await start()
    const second = await start()
    expect(second.pid).not.toBe(first.pid)
    await waitUntil(() => !isProcessAlive(first.pid), { timeoutMs: 5_000, what: 'the first server to be gone' })
    expect(await query('SELECT 1 AS n')).toEqual([{ n: 1 }])
  })

  test('is not fooled by a pid file whose number belongs to another program', async () => {
    const first = await start()
    const pidFile = path.join(first.clusterDirectory, 'postmaster.pid')
    const text = await readFile(pidFile, 'utf8')
    await first.stop()
    await writeFile(pidFile, text.replace(/^\d+/, String(process.pid)))
    await start()
    expect(await query('SELECT 1 AS n')).toEqual([{ n: 1 }])
  })
})
