import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { openSync, closeSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { findFreePort } from '../process/find-free-port'
import { readJsonFile, writeJsonFile } from '../process/json-file'
import { waitUntil } from '../process/wait-until'
import { z } from 'zod'
import { chooseClusterPlace, type ClusterPlace } from './choose-cluster-place'
import { clearStalePostmaster } from './clear-stale-postmaster'
import { createRolesAndDatabase, OWNER_ROLE, PRODUCT_ROLE } from './create-roles-and-database'
import { DATABASE_ENVIRONMENT } from './database-environment'
import { initialiseCluster } from './initialise-cluster'

const START_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 30_000
const connectionFile = z.object({
  port: z.number().int(),
  /** Of the superuser and of the owner. */
  password: z.string().min(16),
  /** Of the product's own role; files from before it have none. */
  productPassword: z.string().min(16).optional(),
})

export type RunningPostgres = {
  /** Connection string of the owner of the product's database, for migrations. */
  databaseUrl: string
  /** The same database for the product's processes, whose role cannot change the ledger. */
  productUrl: string
  /** Connection string of the superuser, for maintenance and tests. */
  adminUrl: string
  pid: number
  clusterDirectory: string
  /** The cluster was created by this start. */
  isNew: boolean
  /** Resolves when the server has ended, by `stop` or by itself. */
  exited: Promise<void>
  stop: () => Promise<void>
}

export type StartPostgresOptions = {
  dataDirectory: string
  /** Server settings beside the defaults, for example `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>
  log?: (message: string) => void
}

/**
 * Starts the embedded PostgreSQL on a loopback port, creating the cluster first when there is none. The port and the
 * random passwords are kept in `<data directory>/postgres.json` (mode 0600). The caller holds the data directory's lock.
 */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  const { dataDirectory, log = () => undefined } = options
  await mkdir(dataDirectory, { recursive: true })
  const place = await chooseClusterPlace(dataDirectory)
  const file = path.join(dataDirectory, 'postgres.json')
  const known = await readOrCreateConnection(file)
  const { password, productPassword } = known
  const isNew = await initialiseCluster({ ...place, password })
  const stale = await clearStalePostmaster(place.clusterDirectory)
  if (stale === 'stopped') log('stopped the database server that an earlier run left behind')
  const port = await findFreePort({ wished: known.port || undefined })
  if (known.port !== port) await writeJsonFile(file, { port, password, productPassword })

  const child = spawnServer({ place, port, options })
  const exited = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve()
    })
  })
  const url = (role: string, secret: string, database: string): string =>
    `postgresql://${role}:${secret}@127.0.0.1:${port}/${database}`
  const adminUrl = url('postgres', password, 'postgres')
  await waitForServer({ child, adminUrl, logFile: logFileOf(dataDirectory) })
  await createRolesAndDatabase({ adminUrl, ownerPassword: password, productPassword })
  const endWatch = watchOver(child)
  return {
    databaseUrl: url(OWNER_ROLE, password, 'causeway'),
    productUrl: url(PRODUCT_ROLE, productPassword, 'causeway'),
    adminUrl,
    pid: child.pid ?? 0,
    clusterDirectory: place.clusterDirectory,
    isNew,
    exited,
    stop: async () => {
      endWatch()
      await stopServer(child)
    },
  }
}

const createPassword = (): string => randomBytes(24).toString('hex')

/** Port 0: not chosen yet. */
async function readOrCreateConnection(file: string): Promise<Required<z.infer<typeof connectionFile>>> {
  const known = await readJsonFile(file, connectionFile)
  const connection = { port: 0, password: createPassword(), productPassword: createPassword(), ...known }
  if (!known?.productPassword) await writeJsonFile(file, connection)
  return connection
}

function logFileOf(dataDirectory: string): string {
  return path.join(dataDirectory, 'postgres.log')
}

function spawnServer(input: { place: ClusterPlace; port: number; options: StartPostgresOptions }): ChildProcess {
  const { place, port, options } = input
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    // A socket file would need a directory with a short path that this user may write; TCP does not.
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...options.settings,
  }
  const args = ['-D', place.clusterDirectory, '-p', String(port)]
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`)
  const logFile = openSync(logFileOf(options.dataDirectory), 'a', 0o600)
  // Own process group: Ctrl-C reaches only the supervisor, which stops the database last.
  const child = spawn(path.join(place.nativeDirectory, 'bin', 'postgres'), args, {
    ...place.user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', logFile, logFile],
    env: DATABASE_ENVIRONMENT,
  })
  closeSync(logFile)
  return child
}

async function waitForServer(input: { child: ChildProcess; adminUrl: string; logFile: string }): Promise<void> {
  const { child, adminUrl, logFile } = input
  let failure: Error | null = null
  child.once('error', (error) => {
    failure = error
  })
  const answers = async (): Promise<boolean> => {
    if (failure) throw new Error('PostgreSQL could not be started.', { cause: failure })
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(await describeExit(logFile))
    const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 2000 })
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      return false
    }
  }
  await waitUntil(answers, { timeoutMs: START_TIMEOUT_MS, what: 'PostgreSQL to answer' })
}

async function describeExit(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-8)
  return `PostgreSQL ended during its start. Its last words (${logFile}):\n${lines.join('\n')}`
}

/**
 * Keeps the database from outliving a supervisor that is killed without warning: a shell waits on a pipe that closes
 * with this process, then asks the server for a smart shutdown (sessions may finish) and a minute later for a fast one.
 */
function watchOver(child: ChildProcess): () => void {
  if (process.platform === 'win32') return () => undefined
  const script = `
    read -r line; [ "$line" = done ] && exit
    kill -TERM "$1"
    for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do kill -0 "$1" 2>/dev/null || exit; sleep 3; done
    kill -INT "$1"`
  const watcher = spawn('/bin/sh', ['-c', script, 'sh', String(child.pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.stdin.on('error', () => undefined)
  child.once('exit', () => watcher.stdin.end('done\n'))
  return () => watcher.stdin.end('done\n')
}

async function stopServer(child: ChildProcess): Promise<void> {
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null
  if (hasEnded()) return
  child.kill('SIGINT')
  await waitUntil(hasEnded, { timeoutMs: STOP_TIMEOUT_MS, what: 'PostgreSQL to stop' }).catch(() => {
    child.kill('SIGQUIT')
  })
}
