import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { DATABASE_ENVIRONMENT } from './database-environment'
import type { ClusterPlace } from './choose-cluster-place'

const run = promisify(execFile)

/**
 * Runs `initdb` unless the cluster exists. UTF-8 with PostgreSQL's built-in C.UTF-8 rules, so that order and case
 * do not depend on which locales the machine has. A half-made directory of an interrupted first start is emptied.
 * @returns whether it made a cluster
 */
export async function initialiseCluster(place: ClusterPlace & { password: string }): Promise<boolean> {
  const { clusterDirectory, nativeDirectory, user } = place
  if (existsSync(path.join(clusterDirectory, 'PG_VERSION')) && existsSync(path.join(clusterDirectory, 'initialised'))) {
    return false
  }
  await mkdir(clusterDirectory, { recursive: true, mode: 0o700 })
  const leftovers = await readdir(clusterDirectory)
  await Promise.all(leftovers.map((name) => rm(path.join(clusterDirectory, name), { recursive: true, force: true })))
  const passwordFile = `${clusterDirectory}.password`
  await writeFile(passwordFile, `${place.password}\n`, { mode: 0o600 })
  if (user) await chown(passwordFile, user.uid, user.gid)
  const initdb = path.join(nativeDirectory, 'bin', 'initdb')
  await Promise.all(['initdb', 'postgres'].map((name) => makeExecutable(path.join(nativeDirectory, 'bin', name))))
  try {
    const args = [
      `--pgdata=${clusterDirectory}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ]
    await run(initdb, args, { ...user, cwd: '/', env: DATABASE_ENVIRONMENT })
  } finally {
    await rm(passwordFile, { force: true })
  }
  await writeFile(path.join(clusterDirectory, 'initialised'), `${new Date().toISOString()}\n`, { mode: 0o644 })
  return true
}

/** npm keeps the mode bits; some file systems and package caches do not. A read-only installation is left alone. */
async function makeExecutable(file: string): Promise<void> {
  await chmod(file, 0o755).catch(() => undefined)
}
