import { readFileSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { isProcessAlive } from '../process/is-process-alive'
import { readJsonFile } from '../process/json-file'
import { StartError } from './start-error'

const lockFile = z.object({ pid: z.number().int(), startedAt: z.string(), publicUrl: z.string() })
type Lock = z.infer<typeof lockFile>

/** When the system started the process; tells a process from a later one with the same number. Linux only. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold spaces; the start time is the 22nd.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function isHeld(lock: Lock): boolean {
  return lock.pid !== process.pid && isProcessAlive(lock.pid) && startOf(lock.pid) === lock.startedAt
}

/** The supervisor that holds a data directory, if one runs. */
export async function findLockHolder(dataDirectory: string): Promise<Lock | null> {
  const lock = await readJsonFile(path.join(dataDirectory, 'lock.json'), lockFile)
  return lock && isHeld(lock) ? lock : null
}

/**
 * Takes the data directory for this process: two supervisors on one database directory would destroy it.
 * @returns the function that gives it back
 * @throws StartError when another one holds it
 */
export async function acquireLock(input: { dataDirectory: string; publicUrl: string }): Promise<() => Promise<void>> {
  const file = path.join(input.dataDirectory, 'lock.json')
  const holder = await findLockHolder(input.dataDirectory)
  if (holder) {
    throw new StartError(
      `Causeway is already running with this data directory (${input.dataDirectory}), as process ${holder.pid} at ${holder.publicUrl}.\n` +
        'Stop it first, or choose another directory with CAUSEWAY_DATA_DIR=<path> (and another PORT=<number>).',
    )
  }
  await rm(file, { force: true })
  // `wx`: of two that start at the same moment, one gets the file and the other the error.
  const handle = await open(file, 'wx', 0o600).catch(() => {
    throw new StartError(`Another start is under way with this data directory (${input.dataDirectory}).`)
  })
  const lock: Lock = { pid: process.pid, startedAt: startOf(process.pid), publicUrl: input.publicUrl }
  await handle.writeFile(`${JSON.stringify(lock)}\n`)
  await handle.close()
  return () => rm(file, { force: true })
}
