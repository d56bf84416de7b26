import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '@/server/process/find-free-port'
import { GATEWAY_NODE_OPTIONS } from '@/server/process/gateway-node-options'
import type { CleanupStack } from '@/server/start/cleanup-stack'
import { createTenant } from '@/tests/factories/create-tenant'
import { bundleAll } from './bundle-all'
import { composeEnvironment } from './compose-environment'
import { fillCatalog } from './fill-catalog'
import { waitForPort } from './wait-for-port'
import { type BenchDatabase, startDatabase } from './start-database'
import { profileFileOf } from '../profile/profile-file'
import { type BenchProcess, type ProcessSpec, spawnProcess } from './spawn-process'

/** More than any run can spend: a refusal would be a fault of the bench, not of the gateway. */
const CREDIT_NANOS = 1_000_000n * 1_000_000_000n

export type Starter = (spec: Omit<ProcessSpec, 'logDirectory'>) => Promise<BenchProcess>
export type Gateway = BenchProcess & { origin: string; metricsUrl: string }

export type Stack = {
  /** Of this run, removed at its end. */
  directory: string
  database: BenchDatabase
  load: BenchProcess
  sandbox: BenchProcess & { origin: string }
  floor: BenchProcess & { origin: string }
  gateway: Gateway
  /** A key with credits. */
  apiKey: string
  /** What the product's processes are given. */
  environment: Readonly<Record<string, string>>
  /** Starts one more process, which ends with the run at the latest. */
  start: Starter
  /** Starts one more gateway on ports of its own. */
  startGateway: (name: string, env?: Record<string, string>) => Promise<Gateway>
  /** Starts one more floor in front of the same sandbox. */
  startFloor: (name: string) => Promise<BenchProcess & { origin: string }>
}

export type StackOptions = {
  root: string
  cleanup: CleanupStack
  signal: AbortSignal
  /** Lets the gateway be profiled (`profile/profile-gateway.ts`). */
  isProfiled: boolean
  progress: (step: string) => void
}

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
  await fillCatalog(database.ownerUrl)
  const start: Starter = async (spec) => {
    signal.throwIfAborted()
    const started = await spawnProcess({ ...spec, logDirectory: directory })
    cleanup.push({ name: spec.name, end: started.end, kill: started.kill })
    return started
  }
  progress('starting the processes')
  const built = (name: string): string => path.join(root, 'dist', `${name}.mjs`)
  const sandbox = await startSandbox({ start, built, directory })
  const environment = composeEnvironment(database.url, sandbox.origin)
  const startGateway = createGatewayStarter({ start, built, environment, directory, isProfiled })
  const startFloor: Stack['startFloor'] = async (name) => {
    const port = await findFreePort()
    const args = [built('bench/floor'), String(port), sandbox.origin]
    const floor = await start({ name, args, env: {}, readyUrl: null, hasChannel: true })
    await waitForPort(port)
    return { ...floor, origin: `http://127.0.0.1:${port}` }
  }
  const floor = await startFloor('floor')
  const gateway = await startGateway('gateway')
  const load = await start({ name: 'load', args: [built('bench/load')], env: {}, readyUrl: null, hasChannel: true })
  // Credits and the key are made by the product's own functions, in this process, which read the environment.
  Object.assign(process.env, environment)
  const { apiKey } = await createTenant({ creditNanos: CREDIT_NANOS })
  return { directory, database, load, sandbox, floor, gateway, apiKey, environment, start, startGateway, startFloor }
}

function createGatewayStarter(input: {
  start: Starter
  built: (name: string) => string
  environment: Readonly<Record<string, string>>
  directory: string
  isProfiled: boolean
}): Stack['startGateway'] {
  const { start, built, environment, directory, isProfiled } = input
  const profileEnv: Record<string, string> = isProfiled ? { BENCH_PROFILE_FILE: profileFileOf(directory) } : {}
  const profileArgs = isProfiled ? ['--import', built('bench/profiler')] : []
  // The preload ends it when the bench is killed without a chance to do so.
  const args = ['--import', built('preload'), ...GATEWAY_NODE_OPTIONS, ...profileArgs, built('gateway')]
  return async (name, env = {}) => {
    const port = await findFreePort()
    const metricsPort = await findFreePort({ taken: [port] })
    const origin = `http://127.0.0.1:${port}`
    const gateway = await start({
      name,
      args,
      env: { ...environment, PORT: String(port), METRICS_PORT: String(metricsPort), ...profileEnv, ...env },
      readyUrl: `${origin}/api/ready`,
    })
    return { ...gateway, origin, metricsUrl: `http://127.0.0.1:${metricsPort}/metrics` }
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
