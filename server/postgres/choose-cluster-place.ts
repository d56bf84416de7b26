import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { canReach } from './can-reach'
import { copyBinaries } from './copy-binaries'
import { findNativeDirectory } from './find-native-directory'
import { findSystemUser, type SystemUser } from './find-system-user'
import { hydrateSymlinks } from './hydrate-symlinks'

/** Where root keeps what an unprivileged database user must reach when the data directory is closed to it. */
const SHARED_ROOT = '/var/lib/causeway'
const POINTER_FILE = 'postgres-location'

export type ClusterPlace = { clusterDirectory: string; nativeDirectory: string; user: SystemUser | null }

async function makeDirectoryFor(user: SystemUser, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await chown(directory, user.uid, user.gid)
}

/**
 * Decides where the cluster lives and which user runs it.
 *
 * Ordinary user: `<data directory>/postgres`, binaries straight from node_modules. Root: the same when the
 * unprivileged database user can reach those paths; otherwise the cluster goes to `/var/lib/causeway/<random>` with
 * a pointer file `<data directory>/postgres-location`, and a copy of the binaries to `/var/lib/causeway/bin-…`.
 * The name is random, not derived from the path, so that a deleted data directory means a fresh database.
 */
export async function chooseClusterPlace(dataDirectory: string): Promise<ClusterPlace> {
  const nativeDirectory = findNativeDirectory()
  await hydrateSymlinks(nativeDirectory)
  const pointer = path.join(dataDirectory, POINTER_FILE)
  const pointed = existsSync(pointer) ? (await readFile(pointer, 'utf8')).trim() : null
  const inside = path.join(dataDirectory, 'postgres')
  const user = findSystemUser(pointed ?? inside)
  if (!user) return { clusterDirectory: inside, nativeDirectory, user: null }

  const reachableNative = canReach(path.join(nativeDirectory, 'bin'), user)
    ? nativeDirectory
    : await copyBinaries({ nativeDirectory, sharedRoot: SHARED_ROOT })
  if (!pointed && canReach(dataDirectory, user)) {
    await makeDirectoryFor(user, inside)
    return { clusterDirectory: inside, nativeDirectory: reachableNative, user }
  }
  const outside = pointed ?? path.join(SHARED_ROOT, randomBytes(8).toString('hex'))
  await mkdir(SHARED_ROOT, { recursive: true, mode: 0o755 })
  await makeDirectoryFor(user, outside)
  if (!pointed) await writeFile(pointer, `${outside}\n`)
  return { clusterDirectory: outside, nativeDirectory: reachableNative, user }
}
