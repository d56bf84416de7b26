import { spawnSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { isProcessAlive } from '../process/is-process-alive'
import { waitUntil } from '../process/wait-until'

const STOP_TIMEOUT_MS = 60_000

function isPostgres(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  // No `ps` on the machine: believe the file, since PostgreSQL itself would.
  return typeof stdout !== 'string' || stdout.includes('postgres')
}

/**
 * Deals with `postmaster.pid` of an earlier run that did not end well. A server that still runs (its supervisor was
 * killed) is stopped first, because this start needs the directory and holds its lock; a file whose process is gone,
 * or whose number now belongs to another program, is removed.
 */
export async function clearStalePostmaster(clusterDirectory: string): Promise<'none' | 'removed' | 'stopped'> {
  const pidFile = path.join(clusterDirectory, 'postmaster.pid')
  const text = await readFile(pidFile, 'utf8').catch(() => null)
  if (text === null) return 'none'
  const pid = Number.parseInt(text, 10)
  if (!Number.isInteger(pid) || pid <= 1 || !isProcessAlive(pid) || !isPostgres(pid)) {
    await rm(pidFile, { force: true })
    return 'removed'
  }
  process.kill(pid, 'SIGINT')
  await waitUntil(() => !isProcessAlive(pid), { timeoutMs: STOP_TIMEOUT_MS, what: `PostgreSQL (pid ${pid}) to stop` })
  return 'stopped'
}
