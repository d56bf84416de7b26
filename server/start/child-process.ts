import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { waitUntil } from '../process/wait-until'

export type ChildSpec = {
  name: string
  args: readonly string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** Where its output goes; null: to this terminal. */
  logFile: string | null
  /** It is ready when this port of the host accepts connections; null: as soon as it runs. */
  address: { host: string; port: number } | null
  /** How long it may take to stop before it is killed. */
  stopTimeoutMs: number
}

const TAIL_LINES = 15

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** Starts a process. With `hasChannel` both can send each other messages. */
export function spawnChild(spec: ChildSpec, { hasChannel = false } = {}): ChildProcess {
  const output = spec.logFile === null ? 'inherit' : openSync(spec.logFile, 'a', 0o600)
  // Own process group: Ctrl-C reaches the supervisor alone, which then stops the processes in their order.
  const child = spawn(process.execPath, [...spec.args], {
    cwd: spec.cwd,
    env: spec.env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', output, output, ...(hasChannel ? (['ipc'] as const) : [])],
  })
  child.on('error', () => undefined)
  if (typeof output === 'number') closeSync(output)
  return child
}

/** The end of its log, for the message about a start that failed. */
export function lastWords(spec: ChildSpec): string {
  if (spec.logFile === null) return ''
  const lines = readFileSync(spec.logFile, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES)
  return ` Its last words (${spec.logFile}):\n${lines.join('\n')}`
}

/** Why it ended, in a word or two. */
export function describeEnd(child: ChildProcess): string {
  return child.signalCode ?? `code ${child.exitCode ?? 1}`
}

/**
 * Ends one process and, after it, whatever is left of its group. One that `isAsked` already is only waited for: a second
 * signal would cut its requests.
 */
export async function endChild(child: ChildProcess, timeoutMs: number, isAsked = false): Promise<void> {
  if (!hasEnded(child)) {
    if (!isAsked) child.kill('SIGTERM')
    await waitUntil(() => hasEnded(child), { timeoutMs, intervalMs: 10, what: 'the process to stop' }).catch(() => {
      child.kill('SIGKILL')
    })
  }
  killGroup(child)
}

/** Kills a process and all that it has started. */
export function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // The group is empty: the usual case.
  }
}
