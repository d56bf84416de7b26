import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startPostgres } from '@/server/postgres/start-postgres'
import type { CleanupStack } from '@/server/start/cleanup-stack'
import { migrateDatabase, seedDatabase } from '@/server/start/prepare-database'
import { fillDatabase } from './fill-database'

export type FilledDatabase = { generations: number; productUrl: string; ownerUrl: string }

/** Only for filling: nothing that is measured writes. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
}

type OpenOptions = {
  sizes: readonly number[]
  /** Kept afterwards when given; a later run with the same one measures what is there. */
  directory: string | undefined
  cleanup: CleanupStack
  progress: (step: string) => void
}

/** One server with a filled database for each size. */
export async function openDatabases(options: OpenOptions): Promise<FilledDatabase[]> {
  const { sizes, cleanup, progress } = options
  const directory = options.directory ?? (await makeDirectory(cleanup))
  const server = await startPostgres({ dataDirectory: directory, settings: SETTINGS })
  cleanup.push({ name: 'the database', end: () => server.stop() })
  const filled: FilledDatabase[] = []
  for (const generations of sizes) {
    const name = `generations_${generations}`
    const inside = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).toString()
    const database = { generations, productUrl: inside(server.productUrl), ownerUrl: inside(server.databaseUrl) }
    if (await createDatabase(server.adminUrl, { name, owner: new URL(server.databaseUrl).username })) {
      progress(`filling a database with ${generations.toLocaleString('en')} generations`)
      await migrateDatabase(database.ownerUrl)
      await seedDatabase({ databaseUrl: database.ownerUrl, customModels: [] })
      await fillDatabase({ ownerUrl: database.ownerUrl, generations, progress })
      await settle(server.adminUrl, name)
    }
    filled.push(database)
  }
  return filled
}

async function makeDirectory(cleanup: CleanupStack): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'causeway-generations-'))
  cleanup.push({ name: 'the data directory', end: () => rm(directory, { recursive: true, force: true }) })
  // The database user of a root run must be able to walk in.
  await chmod(directory, 0o755)
  return directory
}

/** @returns false when it exists already */
async function createDatabase(adminUrl: string, { name, owner }: { name: string; owner: string }): Promise<boolean> {
  return onServer(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return false
    await client.query(`CREATE DATABASE ${name} OWNER ${owner}`)
    return true
  })
}

/** What autovacuum does in the course of 400 days: hint bits, the visibility map, statistics. */
async function settle(adminUrl: string, name: string): Promise<void> {
  const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).toString()
  await onServer(url, async (client) => {
    await client.query('VACUUM (ANALYZE)')
    await client.query('CHECKPOINT')
    return true
  })
}

async function onServer(url: string, work: (client: pg.Client) => Promise<boolean>): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}
