import { spawn, type ChildProcess } from 'node:child_process'
import { appendFile, chmod, chown, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { chooseClusterPlace } from '@/server/postgres/choose-cluster-place'
import { DATABASE_ENVIRONMENT } from '@/server/postgres/database-environment'
import type { RunningPostgres } from '@/server/postgres/start-postgres'
import { findFreePort } from '@/server/process/find-free-port'
import { waitFor } from '@/tests/factories/wait-for'

export type RunningReplica = {
  /** The product's database there, as the product connects to it. */
  url: string
  child: ChildProcess
  /** Runs one statement there as the superuser. */
  ask: (text: string) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

const onPort = (url: string, port: number): string => Object.assign(new URL(url), { port: String(port) }).toString()

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  await client.connect()
  return client
    .query<Record<string, unknown>>(text)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

/** Copies a running server's files between the two calls that make such a copy whole. */
async function takeBaseBackup(primary: RunningPostgres, directory: string): Promise<void> {
  const client = new pg.Client({ connectionString: primary.adminUrl })
  await client.connect()
  await client.query(`SELECT pg_backup_start('replica', true)`)
  const isCopied = (source: string) => !/postmaster\.(?:pid|opts)$/.test(source)
  await cp(primary.clusterDirectory, directory, { recursive: true, preserveTimestamps: true, filter: isCopied })
  const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)')
  await client.end()
  await writeFile(path.join(directory, 'backup_label'), rows[0]?.labelfile ?? '')
  const { hostname, port, password } = new URL(primary.adminUrl)
  const source = `host=${hostname} port=${port} user=postgres password=${password}`
  await appendFile(path.join(directory, 'postgresql.auto.conf'), `\nprimary_conninfo = '${source}'\n`)
  await writeFile(path.join(directory, 'standby.signal'), '')
}

/** Starts a streaming replica of a server, from the same programs. */
export async function startReplica(primary: RunningPostgres, dataDirectory: string): Promise<RunningReplica> {
  await mkdir(dataDirectory, { recursive: true })
  await chmod(dataDirectory, 0o755)
  const { nativeDirectory, user, clusterDirectory } = await chooseClusterPlace(dataDirectory)
  await rm(clusterDirectory, { recursive: true, force: true })
  await takeBaseBackup(primary, clusterDirectory)
  await chmod(clusterDirectory, 0o700)
  if (user) await giveTo(clusterDirectory, user)
  const port = await findFreePort({ wished: undefined })
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200']
  const program = path.join(nativeDirectory, 'bin', 'postgres')
  const child = spawn(program, ['-D', clusterDirectory, '-p', String(port), ...settings], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: 'ignore',
    env: DATABASE_ENVIRONMENT,
  })
  const adminUrl = onPort(primary.adminUrl, port)
  await waitFor(() => ask(adminUrl, 'SELECT 1').catch(() => null), { timeoutMs: 30_000 })
  return {
    url: onPort(primary.productUrl, port),
    child,
    ask: (text) => ask(adminUrl, text),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGCONT')
      child.kill('SIGQUIT')
      await waitFor(() => child.exitCode !== null || child.signalCode !== null, { timeoutMs: 10_000 })
    },
  }
}

async function giveTo(directory: string, { uid, gid }: { uid: number; gid: number }): Promise<void> {
  await chown(directory, uid, gid)
  for (const entry of await readdir(directory, { recursive: true })) await chown(path.join(directory, entry), uid, gid)
}
