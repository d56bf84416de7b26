import pg from 'pg'
import { startPostgres } from '@/server/postgres/start-postgres'
import { migrateDatabase, seedDatabase } from '@/server/start/prepare-database'
import type { CleanupStack } from '@/server/start/cleanup-stack'

export type BenchDatabase = {
  /** As the product connects. */
  url: string
  /** As the owner of the tables. */
  ownerUrl: string
  pid: number
  version: string
}

/** A PostgreSQL of its own with the server's ordinary settings: commits reach the disk, as they do for a customer. */
export async function startDatabase(dataDirectory: string, cleanup: CleanupStack): Promise<BenchDatabase> {
  const server = await startPostgres({ dataDirectory })
  cleanup.push({ name: 'the database', end: () => server.stop() })
  await migrateDatabase(server.databaseUrl)
  await seedDatabase({ databaseUrl: server.databaseUrl, customModels: [] })
  const version = await readVersion(server.databaseUrl)
  return { url: server.productUrl, ownerUrl: server.databaseUrl, pid: server.pid, version }
}

async function readVersion(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version').finally(() => client.end())
  return rows[0]?.server_version ?? 'unknown'
}
