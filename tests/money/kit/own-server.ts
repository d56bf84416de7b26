import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { runMigrations } from '@/lib/db/migrations'
import { loadCatalog } from '@/prisma/seed/load-catalog'
import { startPostgres } from '@/server/postgres/start-postgres'

export type OwnServer = {
  /** For the role of the product, which may not write the ledger's tables. */
  databaseUrl: string
  /** `kill -9` of the database server, and a start on what lies on its disk. @returns milliseconds without a database */
  crash: () => Promise<number>
  stop: () => Promise<void>
}

/** A database server of this test's own that may be killed: with the settings that the product has, so that commits last. */
export async function startOwnServer(): Promise<OwnServer> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'causeway-money-'))
  // The database user of a root run must be able to walk in.
  await chmod(dataDirectory, 0o755)
  let server = await startPostgres({ dataDirectory })
  const { databaseUrl: ownerUrl, productUrl } = server
  await runMigrations({ connectionString: ownerUrl })
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  await loadCatalog({ pool }).finally(() => pool.end())
  return {
    databaseUrl: productUrl,
    crash: async () => {
      const killedAt = performance.now()
      process.kill(server.pid, 'SIGKILL')
      await server.exited
      server = await startPostgres({ dataDirectory })
      return performance.now() - killedAt
    },
    stop: async () => {
      await server.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
