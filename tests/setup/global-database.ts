import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { runMigrations } from '@/lib/db/migrations'
import { loadCatalog } from '@/prisma/seed/load-catalog'
import { startPostgres } from '@/server/postgres/start-postgres'
import { chooseProductUrl } from '@/server/start/choose-product-url'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of a role that may create databases. */
    serverUrl: string
    /** Connection string of the role that the product connects as; its rights are in the template. */
    productUrl: string
    /** Name of the migrated and seeded database that every test file clones. */
    templateDatabase: string
  }
}

type TestServer = { url: string; productUrl: string | null; stop: () => Promise<void> }

/** Tests drop and create databases: only a server on this machine is ever touched. */
function requireLoopback(url: string): string {
  const { hostname } = new URL(url)
  if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return url
  throw new Error(`TEST_DATABASE_URL must point to this machine, not to ${hostname}.`)
}

async function startServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: requireLoopback(given), productUrl: null, stop: async () => undefined }
  const directory = await mkdtemp(path.join(tmpdir(), 'causeway-test-'))
  // The database user of a root run must be able to walk in, so that the cluster stays inside and goes with it.
  await chmod(directory, 0o755)
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const server = await startPostgres({ dataDirectory: directory, settings })
  return {
    url: server.databaseUrl,
    productUrl: server.productUrl,
    stop: async () => {
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function execute(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.toString()
}

/** Starts one server for the whole run and makes the template database: all migrations and the catalogue. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer()
  const template = `causeway_template_${randomBytes(4).toString('hex')}`
  let product
  try {
    await execute(server.url, `CREATE DATABASE ${template}`)
    const connectionString = withDatabase(server.url, template)
    await runMigrations({ connectionString })
    const pool = new pg.Pool({ connectionString, max: 2 })
    await loadCatalog({ pool }).finally(() => pool.end())
    product = await chooseProductUrl({
      ownerUrl: connectionString,
      productUrl: server.productUrl && withDatabase(server.productUrl, template),
    })
    if (product.note !== null) throw new Error(product.note)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('serverUrl', server.url)
  project.provide('productUrl', product.url)
  project.provide('templateDatabase', template)
  return async () => {
    await execute(server.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`)
    await server.stop()
  }
}
