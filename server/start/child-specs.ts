import { existsSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { GATEWAY_NODE_OPTIONS } from '../process/gateway-node-options'
import type { ChildEnvironment } from './child-environment'
import type { ChildPorts } from './ports'
import type { ChildSpec } from './child-process'
import type { StartSettings } from './settings'

type Input = {
  settings: StartSettings
  ports: ChildPorts
  environment: ChildEnvironment
  /** Connection string of the owner of the tables. */
  ownerUrl: string
  source: NodeJS.ProcessEnv
}

export type ChildSpecs = {
  /** In the order in which they stop, the last one first. */
  others: ChildSpec[]
  /** One for each process that shares the product's port. */
  gateways: ChildSpec[]
}

const LOG_BYTES_MAX = 20 * 1024 * 1024
/** Beyond the gateway's own drain time: settling, closing connections. */
const DRAIN_MARGIN_MS = 10_000
const DRAIN_DEFAULT_MS = 30_000

/** Log files are kept small by starting a new one, with one old one beside it, at a start. */
function rotateLog(file: string): string {
  if (existsSync(file) && statSync(file).size > LOG_BYTES_MAX) renameSync(file, `${file}.1`)
  return file
}

function drainTimeoutMs(source: NodeJS.ProcessEnv): number {
  const wait = Number(source.DRAIN_TIMEOUT_MS ?? DRAIN_DEFAULT_MS) + Number(source.DRAIN_DELAY_MS ?? 0)
  return (Number.isFinite(wait) ? wait : DRAIN_DEFAULT_MS) + DRAIN_MARGIN_MS
}

/** How to start each process. */
export function listChildSpecs({ settings, ports, environment, ownerUrl, source }: Input): ChildSpecs {
  const { root, mode, dataDirectory } = settings
  const isDevelopment = mode === 'development'
  // The owner's way into the database is for migrations, and for the worker's retention where there is one. Empty, not
  // absent: Next would read it from `.env`.
  const outside = { ...source, DATABASE_OWNER_URL: '' }
  // Ends a process when the supervisor is gone, even when that had no chance to say so.
  const preload = ['--import', path.join(root, 'dist', 'preload.mjs')]
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const program = (name: string, entry: string, options: readonly string[] = ['--enable-source-maps']): string[] =>
    isDevelopment
      ? [...preload, tsx, 'watch', '--clear-screen=false', entry]
      : [...preload, ...options, path.join(root, 'dist', `${name}.mjs`)]
  const child = (name: string, rest: Pick<ChildSpec, 'args' | 'address'> & Partial<ChildSpec>): ChildSpec => ({
    name,
    cwd: root,
    env: { ...outside, NODE_ENV: mode, ...environment.product, NEXT_TELEMETRY_DISABLED: '1' },
    logFile: isDevelopment ? null : rotateLog(path.join(dataDirectory, 'logs', `${name}.log`)),
    stopTimeoutMs: 10_000,
    ...rest,
  })
  const local = (port: number): ChildSpec['address'] => ({ host: '127.0.0.1', port })

  const sandbox = environment.sandbox && {
    ...child('sandbox', { args: program('sandbox', 'sandbox/main.ts'), address: local(ports.sandbox) }),
    env: { ...outside, NODE_ENV: mode, ...environment.sandbox },
  }
  const worker = child('worker', { args: program('worker', 'server/worker.ts'), address: null })
  if (source.GENERATION_RETENTION_MONTHS) worker.env.DATABASE_OWNER_URL = ownerUrl
  const gateway = (number: number): ChildSpec => {
    const common = child(number === 1 ? 'gateway' : `gateway-${number}`, {
      args: program('gateway', 'server/gateway.ts', GATEWAY_NODE_OPTIONS),
      address: { host: settings.host, port: settings.port },
      stopTimeoutMs: drainTimeoutMs(source),
    })
    const shared = { RATE_LIMIT_PROCESSES: String(settings.gatewayProcesses), ...common.env }
    const own = { GATEWAY_PROCESSES: String(settings.gatewayProcesses), GATEWAY_NUMBER: String(number) }
    // In development the pages' scripts are made when they are asked for.
    const files = isDevelopment ? {} : { WEB_STATIC_DIRECTORY: path.join(root, '.next', 'static') }
    return { ...common, env: { ...shared, ...own, ...files } }
  }
  return {
    others: [
      ...(sandbox ? [sandbox] : []),
      worker,
      child('web', {
        args: [
          ...preload,
          next,
          isDevelopment ? 'dev' : 'start',
          '--port',
          String(ports.web),
          '--hostname',
          '127.0.0.1',
        ],
        address: local(ports.web),
      }),
    ],
    gateways: Array.from({ length: isDevelopment ? 1 : settings.gatewayProcesses }, (_none, index) =>
      gateway(index + 1),
    ),
  }
}
