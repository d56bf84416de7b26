import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { isProcessAlive } from '../process/is-process-alive'
import { waitUntil } from '../process/wait-until'

const STOP_TIMEOUT_MS = 60_000

/** The command line of a process; null when the machine does not tell. */
function readCommandLine(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    const { stdout } = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
    return typeof stdout === 'string' ? stdout : null
  }
}

/**
 * Is this process the server of this very directory? Process numbers are used again, so the command line decides.
 * @throws Error when the machine does not show command lines: guessing could end a stranger or run two servers at once
 */
function isServerOf(pid: number, clusterDirectory: string): boolean {
  const commandLine = readCommandLine(pid)
  if (commandLine !== null) return commandLine.includes(`-D ${clusterDirectory} `)
  throw new Error(`Process ${pid} may be the database server of an earlier start. Stop it, then start again.`)
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
  if (!Number.isInteger(pid) || pid <= 1 || !isProcessAlive(pid) || !isServerOf(pid, clusterDirectory)) {
    await rm(pidFile, { force: true })
    return 'removed'
  }
  process.kill(pid, 'SIGINT')
  await waitUntil(() => !isProcessAlive(pid), { timeoutMs: STOP_TIMEOUT_MS, what: `PostgreSQL (pid ${pid}) to stop` })
  return 'stopped'
}
