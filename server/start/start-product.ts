import path from 'node:path'
import { startPostgres } from '../postgres/start-postgres'
import { acquireLock } from './acquire-lock'
import { buildProduct, isProductBuilt } from './build-product'
import { bundleProcesses } from './bundle-processes'
import { checkPort } from './check-port'
import { chooseProductUrl } from './choose-product-url'
import { composeChildEnvironment, type ChildEnvironment } from './child-environment'
import { listChildSpecs } from './child-specs'
import type { CleanupStack } from './cleanup-stack'
import { superviseGateways, type SupervisedGateways } from './gateways/supervise-gateways'
import { areSourcesGenerated, generateSources } from './generate-sources'
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

export type RunningProduct = {
  /** Puts new gateway processes in the places of the present ones, one after the other. */
  rollGateways: () => Promise<void>
}

/** As lib/env.ts has it. */
const DATABASE_POOL_MAX_DEFAULT = 10
/** Of web and worker, and of gateways that finish while their successors serve. */
const OTHER_POOLS = 4

/** Stands in while the environment is checked before there is a database. */
const NO_DATABASE_YET = 'postgresql://127.0.0.1/causeway'

/**
 * The start; each step is skipped when its work is already done, and what does not wait for each other runs at the same
 * time: the database starts while the sources are compared with what was built, then all processes start together.
 * @throws StartError for whatever the operator can mend
 */
export async function startProduct(context: Context): Promise<RunningProduct> {
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

  const looking = isPrepared(settings)
  const database = await provideDatabase(context)
  const productUrl = await migrate(database)
  await loadCatalogue(compose(productUrl, wishedPorts))
  if (!(await looking)) await prepare(context, compose(productUrl, wishedPorts))
  context.signal.throwIfAborted()
  // Building takes minutes, in which somebody else may have taken a port that was free before.
  const ports = await choosePorts(dataDirectory)
  const environment = compose(productUrl, ports)
  const gateways = await startProcesses(context, { environment, ports, database })
  printBanner(settings, environment.env)
  return { rollGateways: () => roll(gateways) }
}

type Parts = { environment: ChildEnvironment; ports: ChildPorts; database: Database }

/** Starts everything at once and waits until all of it is ready. @returns the gateways where there can be several */
async function startProcesses(context: Context, parts: Parts): Promise<SupervisedGateways | null> {
  const { settings, cleanup, signal } = context
  const { environment, ports, database } = parts
  const { ownerUrl } = database
  const specs = listChildSpecs({ settings, ports, environment, ownerUrl, source: process.env })
  const { others, gateways: gatewaySpecs } = specs
  const children: SupervisedChild[] = []
  let saved: Promise<void> = Promise.resolve()
  // One after the other, each with what is true when it is written: the last word must not be an older one.
  const save = (): Promise<void> => {
    const write = (): Promise<void> =>
      writeRuntime(settings.dataDirectory, describeRuntime(settings, environment, { database, children }))
    saved = saved.then(write, write)
    return saved
  }
  const onChange = (): void => void save().catch(() => undefined)
  const keep = <Child extends SupervisedChild>(child: Child): Child => {
    cleanup.push({ name: `the ${child.name} process`, end: () => child.stop(), kill: () => child.kill() })
    children.push(child)
    return child
  }
  const isWatched = settings.mode === 'development'
  const address = { host: settings.host, port: settings.port }
  for (const spec of isWatched ? [...others, ...gatewaySpecs] : others) keep(superviseChild(spec, onChange))
  const gateways = isWatched ? null : keep(superviseGateways({ specs: gatewaySpecs, address, onChange }))
  await Promise.all(
    children.map((child) => showStep(`Starting the ${child.name} process`, () => child.whenReady.then(() => null))),
  )
  signal.throwIfAborted()
  await save()
  return gateways
}

async function roll(gateways: SupervisedGateways | null): Promise<void> {
  if (!gateways) return
  console.log('Putting new gateway processes in the places of the present ones …')
  await gateways.roll().then(
    () => console.log('The gateway processes are new; the old ones finish their requests.'),
    (error: unknown) => console.error('A new gateway process did not get ready; the old one goes on.', error),
  )
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
    const server = await startPostgres({
      dataDirectory: settings.dataDirectory,
      settings: { max_connections: String(countConnections(settings.gatewayProcesses)) },
      log,
    })
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

/** What the pools of all processes may open together, with a few for operators' commands. */
function countConnections(gatewayProcesses: number): number {
  const perProcess = Number(process.env.DATABASE_POOL_MAX) || DATABASE_POOL_MAX_DEFAULT
  return Math.max(200, (gatewayProcesses + OTHER_POOLS) * perProcess + 20)
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

async function loadCatalogue({ env }: ChildEnvironment): Promise<void> {
  await showStep('Loading the catalogue', () =>
    seedDatabase({ databaseUrl: env.DATABASE_URL, customModels: env.customModels }),
  )
}

/** Whether everything that a start generates and builds is there already, made from the present sources. */
async function isPrepared({ root, mode }: StartSettings): Promise<boolean> {
  return mode === 'production' && (await areSourcesGenerated(root)) && (await isProductBuilt(root, process.env))
}

async function prepare({ settings, signal }: Context, environment: ChildEnvironment): Promise<void> {
  const { root, mode, dataDirectory } = settings
  const env = { ...process.env, ...environment.product }
  const sources = { root, logDirectory: path.join(dataDirectory, 'logs'), signal, env }
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
    Object.assign(pids, child.pids())
  }
  return {
    publicUrl: settings.publicUrl,
    databaseUrl: running.database.ownerUrl,
    sandboxUrl: environment.env.SANDBOX_URL ?? null,
    pids,
    environment: environment.product,
  }
}
