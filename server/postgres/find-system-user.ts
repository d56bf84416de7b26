import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** Who runs the database server; `null` means the present user. */
export type SystemUser = { uid: number; gid: number }

function findUser(name: string): SystemUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) }
}

function createUser(name: string): SystemUser | null {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]],
    ['adduser', ['-S', '-D', '-H', name]],
  ]
  for (const [command, args] of attempts) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) return findUser(name)
  }
  return null
}

function ownerOf(directory: string): SystemUser | null {
  const stats = statSync(directory, { throwIfNoEntry: false })
  return stats && stats.uid !== 0 ? { uid: stats.uid, gid: stats.gid } : null
}

/**
 * PostgreSQL refuses to run as root. As root this returns the unprivileged user to run it as: the owner of an
 * existing cluster first, then `postgres`, then a system user `causeway` (created when it is missing), then `nobody`.
 * As an ordinary user it returns null: no change of user is needed.
 */
export function findSystemUser(clusterDirectory: string): SystemUser | null {
  if (process.getuid?.() !== 0) return null
  const user =
    ownerOf(clusterDirectory) ??
    findUser('postgres') ??
    findUser('causeway') ??
    createUser('causeway') ??
    findUser('nobody')
  if (!user) throw new Error('PostgreSQL cannot run as root and no unprivileged user exists. Set DATABASE_URL instead.')
  return user
}
