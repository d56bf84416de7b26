import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '@/server/process/find-free-port'
import type { CleanupStack } from '@/server/start/cleanup-stack'
import { createTenant } from '@/tests/factories/create-tenant'
import { bundleAll } from './bundle-all'
import { type BenchDatabase, startDatabase } from './start-database'
import { type BenchProcess, type ProcessSpec, spawnProcess } from './spawn-process'

/** More than any run can spend: a refusal would be a fault of the bench, not of the gateway. */
const CREDIT_NANOS = 1_000_000n * 1_000_000_000n

export type Stack = {
  database: BenchDatabase
  load: BenchProcess
  sandbox: BenchProcess & { origin: string }
  floor: BenchProcess & { origin: string }
  gateway: BenchProcess & { origin: string }
  /** A key with credits. */
  apiKey: string
}

export type StackOptions = {
  root: string
  cleanup: CleanupStack
  signal: AbortSignal
  /** Lets the gateway be profiled (`profile/take-profile.ts`). */
  isProfiled: boolean
  progress: (step: string) => void
}

type Starter = (spec: Omit<ProcessSpec, 'logDirectory'>) => Promise<BenchProcess>

/** Starts everything that a run measures, each part as an operating-system process of its own, on free loopback ports. */
export async function startStack({ root, cleanup, signal, isProfiled, progress }: StackOptions): Promise<Stack> {
  const directory = await mkdtemp(path.join(tmpdir(), 'causeway-bench-'))
  cleanup.push({ name: 'the data directory', end: () => rm(directory, { recursive: true, force: true }) })
  // The database user of a root run must be able to walk in.
  await chmod(directory, 0o755)
  progress('building')
  await bundleAll({ root, logDirectory: directory, signal })
  progress('starting the database')
  const database = await startDatabase(directory, cleanup)
  const start: Starter = async (spec) => {
    signal.throwIfAborted()
    const started = await spawnProcess({ ...spec, logDirectory: directory })
    cleanup.push({ name: spec.name, end: started.end, kill: started.kill })
    return started
  }
  progress('starting the processes')
  const built = (name: string): string => path.join(root, 'dist', `${name}.mjs`)
  const sandbox = await startSandbox({ start, built, directory })
  const floorPort = await findFreePort()
  const floorArgs = [built('bench/floor'), String(floorPort), sandbox.origin]
  const floor = await start({ name: 'floor', args: floorArgs, env: {}, readyUrl: null })
  const environment = composeEnvironment(database.url, sandbox.origin)
  const gatewayPort = await findFreePort()
  const gatewayOrigin = `http://127.0.0.1:${gatewayPort}`
  const profileArgs = isProfiled ? ['--import', built('bench/profiler')] : []
  const gateway = await start({
    name: 'gateway',
    args: ['--enable-source-maps', ...profileArgs, built('gateway')],
    env: { ...environment, PORT: String(gatewayPort) },
    readyUrl: `${gatewayOrigin}/api/ready`,
  })
  const load = await start({ name: 'load', args: [built('bench/load')], env: {}, readyUrl: null })
  // Credits and the key are made by the product's own functions, in this process, which read the environment.
  Object.assign(process.env, environment)
  const { apiKey } = await createTenant({ creditNanos: CREDIT_NANOS })
  return {
    database,
    load,
    sandbox,
    floor: { ...floor, origin: `http://127.0.0.1:${floorPort}` },
    gateway: { ...gateway, origin: gatewayOrigin },
    apiKey,
  }
}

async function startSandbox(input: {
  start: Starter
  built: (name: string) => string
  directory: string
}): Promise<Stack['sandbox']> {
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const sandbox = await input.start({
    name: 'sandbox',
    // The preload ends it when the bench is killed without a chance to do so.
    args: ['--import', input.built('preload'), input.built('sandbox')],
    env: {
      SANDBOX_PORT: String(port),
      SANDBOX_SMTP_PORT: String(await findFreePort()),
      SANDBOX_DATA_DIR: path.join(input.directory, 'sandbox'),
    },
    readyUrl: `${origin}/healthz`,
  })
  return { ...sandbox, origin }
}

/** What a start would give to the gateway, everything at its default but the limits that one account would run into here. */
function composeEnvironment(databaseUrl: string, sandboxUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    SANDBOX_URL: sandboxUrl,
    CAUSEWAY_SECRET: randomBytes(32).toString('hex'),
    KEY_PEPPER: randomBytes(32).toString('hex'),
    CAUSEWAY_ENCRYPTION_KEYS: randomBytes(32).toString('hex'),
    RATE_LIMIT_KEY_PER_MINUTE: '0',
    RATE_LIMIT_ACCOUNT_PER_MINUTE: '0',
  }
}
