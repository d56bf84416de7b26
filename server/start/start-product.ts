import path from 'node:path'
import { startPostgres } from '../postgres/start-postgres'
import { acquireLock } from './acquire-lock'
import { buildProduct } from './build-product'
import { bundleProcesses } from './bundle-processes'
import { checkPort } from './check-port'
import { chooseProductUrl } from './choose-product-url'
import { composeChildEnvironment, type ChildEnvironment } from './child-environment'
import { listChildSpecs } from './child-specs'
import type { CleanupStack } from './cleanup-stack'
import { generateSources } from './generate-sources'
import { choosePorts, type ChildPorts } from './ports'
import { migrateDatabase, seedDatabase } from './prepare-database'
import { printBanner } from './print-banner'
import { showStep } from './progress'
import { writeRuntime } from './runtime-file'
import { readOrCreateSecrets } from './secrets'
import type { StartSettings } from './settings'
import { superviseChild, type SupervisedChild } from './supervise-child'

type Context = { settings: StartSettings; cleanup: CleanupStack; signal: AbortSignal }
type Database = {
  ownerUrl: string
  /** Null: one connection string serves owner and product. */
  productUrl: string | null
  pid: number | null
}

/** Stands in while the environment is checked before there is a database. */
const NO_DATABASE_YET = 'postgresql://127.0.0.1/causeway'

/**
 * The start, step by step; each step is skipped when its work is already done.
 * @throws StartError for whatever the operator can mend
 */
export async function startProduct(context: Context): Promise<void> {
  const { settings, cleanup } = context
  const { dataDirectory } = settings
  await checkPort(settings)
  cleanup.push({ name: 'the lock', end: await acquireLock(settings) })
  const secrets = await readOrCreateSecrets(dataDirectory)
  const compose = (databaseUrl: string, ports: ChildPorts): ChildEnvironment =>
    composeChildEnvironment({ settings, secrets, ports, databaseUrl, source: process.env })
  const wishedPorts = await choosePorts(dataDirectory)
  // A wrong variable is named now, not after minutes of building.
  compose(settings.databaseUrl ?? NO_DATABASE_YET, wishedPorts)

  const database = await provideDatabase(context)
  const productUrl = await migrate(database)
  await prepare(context, compose(productUrl, wishedPorts))
  context.signal.throwIfAborted()
  // Building takes minutes, in which somebody else may have taken a port that was free before.
  const ports = await choosePorts(dataDirectory)
  const environment = compose(productUrl, ports)

  const children: SupervisedChild[] = []
  const saveRuntime = (): void => {
    void writeRuntime(dataDirectory, describeRuntime(settings, environment, { database, children }))
  }
  for (const spec of listChildSpecs({ settings, ports, environment, source: process.env })) {
    context.signal.throwIfAborted()
    await showStep(`Starting the ${spec.name} process`, async () => {
      const child = await superviseChild(spec, saveRuntime)
      cleanup.push({ name: `the ${spec.name} process`, end: () => child.stop(), kill: () => child.kill() })
      children.push(child)
      return null
    })
  }
  await writeRuntime(dataDirectory, describeRuntime(settings, environment, { database, children }))
  printBanner(settings, environment.env)
}

async function provideDatabase({ settings, cleanup, signal }: Context): Promise<Database> {
  const { databaseUrl, databaseOwnerUrl } = settings
  if (databaseUrl) {
    return { ownerUrl: databaseOwnerUrl ?? databaseUrl, productUrl: databaseOwnerUrl ? databaseUrl : null, pid: null }
  }
  const database: Database = { ownerUrl: '', productUrl: null, pid: null }
  await showStep('Starting the database', async () => {
    const log = (message: string): void => {
      console.log(`  ${message}`)
    }
    const server = await startPostgres({ dataDirectory: settings.dataDirectory, log })
    cleanup.push({ name: 'the database', end: () => server.stop() })
    database.ownerUrl = server.databaseUrl
    database.productUrl = server.productUrl
    database.pid = server.pid
    void server.exited.then(() => {
      if (!signal.aborted) reportDatabaseEnd(settings)
    })
    return server.isNew ? 'Created the database' : null
  })
  signal.throwIfAborted()
  return database
}

/** Without its database nothing works; a restart by whoever runs `npm start` is the honest way on. */
function reportDatabaseEnd(settings: StartSettings): void {
  console.error(`\nThe database ended by itself. Its log: ${path.join(settings.dataDirectory, 'postgres.log')}\n`)
  process.kill(process.pid, 'SIGTERM')
}

/** Migrates as the owner. @returns what the product connects with */
async function migrate(database: Database): Promise<string> {
  let productUrl = database.ownerUrl
  await showStep('Migrating the database', () => migrateDatabase(database.ownerUrl))
  await showStep('Checking the rights of the product', async () => {
    const { url, note } = await chooseProductUrl(database)
    productUrl = url
    return note
  })
  return productUrl
}

async function prepare({ settings, signal }: Context, environment: ChildEnvironment): Promise<void> {
  const { root, mode, dataDirectory } = settings
  const env = { ...process.env, ...environment.product }
  const sources = { root, logDirectory: path.join(dataDirectory, 'logs'), signal, env }
  await showStep('Loading the catalogue', () =>
    seedDatabase({ databaseUrl: environment.env.DATABASE_URL, customModels: environment.env.customModels }),
  )
  await showStep('Generating sources', async () => ((await generateSources(sources)) ? 'Generated sources' : null))
  if (mode === 'development') await bundleProcesses(root)
  else {
    await showStep('Building (a minute or two, once)', async () =>
      (await buildProduct(sources)) ? 'Built the product' : null,
    )
  }
}

function describeRuntime(
  settings: StartSettings,
  environment: ChildEnvironment,
  running: { database: Database; children: readonly SupervisedChild[] },
): Parameters<typeof writeRuntime>[1] {
  const pids: Record<string, number> = { supervisor: process.pid }
  if (running.database.pid !== null) pids.postgres = running.database.pid
  for (const child of running.children) {
    const pid = child.pid()
    if (pid !== undefined) pids[child.name] = pid
  }
  return {
    publicUrl: settings.publicUrl,
    databaseUrl: running.database.ownerUrl,
    sandboxUrl: environment.env.SANDBOX_URL ?? null,
    pids,
    environment: environment.product,
  }
}
