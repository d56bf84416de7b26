import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { waitUntil } from '../process/wait-until'
import { StartError } from './start-error'

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

export type SupervisedChild = {
  name: string
  pid: () => number | undefined
  stop: () => Promise<void>
  /** Ends it at once. */
  kill: () => void
}

const READY_TIMEOUT_MS = 120_000
const BACKOFF_MIN_MS = 250
const BACKOFF_MAX_MS = 15_000
/** A child that lived this long starts again without waiting. */
const STEADY_MS = 60_000
const TAIL_LINES = 15

function canConnect({ host, port }: { host: string; port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host, port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

function spawnChild(spec: ChildSpec): ChildProcess {
  const output = spec.logFile === null ? 'inherit' : openSync(spec.logFile, 'a', 0o600)
  // Own process group: Ctrl-C reaches the supervisor alone, which then stops the processes in their order.
  const child = spawn(process.execPath, [...spec.args], {
    cwd: spec.cwd,
    env: spec.env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', output, output],
  })
  child.on('error', () => undefined)
  if (typeof output === 'number') closeSync(output)
  return child
}

function lastWords(spec: ChildSpec): string {
  if (spec.logFile === null) return ''
  const lines = readFileSync(spec.logFile, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES)
  return ` Its last words (${spec.logFile}):\n${lines.join('\n')}`
}

async function waitUntilReady(spec: ChildSpec, child: ChildProcess): Promise<void> {
  const { address } = spec
  const isReady = async (): Promise<boolean> => {
    if (hasEnded(child)) throw new StartError(`The ${spec.name} process ended during its start.${lastWords(spec)}`)
    return address === null || canConnect(address)
  }
  await waitUntil(isReady, { timeoutMs: READY_TIMEOUT_MS, what: `the ${spec.name} process` })
}

/** Ends one process and, after it, whatever is left of its group. */
async function endChild(child: ChildProcess, timeoutMs: number): Promise<void> {
  if (!hasEnded(child)) {
    child.kill('SIGTERM')
    await waitUntil(() => hasEnded(child), { timeoutMs, intervalMs: 10, what: 'the process to stop' }).catch(() => {
      child.kill('SIGKILL')
    })
  }
  killGroup(child)
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // The group is empty: the usual case.
  }
}

/**
 * Starts a process, waits until it is ready, and starts it again whenever it ends without being asked to, after a pause
 * that doubles while it keeps dying.
 * @throws StartError when it ends before it was ready for the first time
 */
export async function superviseChild(spec: ChildSpec, onRestart: () => void): Promise<SupervisedChild> {
  const state = { child: spawnChild(spec), isStopping: false, backoffMs: BACKOFF_MIN_MS, startedAt: Date.now() }
  const interrupt = new AbortController()

  const restart = async (): Promise<void> => {
    const { exitCode, signalCode } = state.child
    if (Date.now() - state.startedAt > STEADY_MS) state.backoffMs = BACKOFF_MIN_MS
    const why = signalCode ?? `code ${exitCode ?? 1}`
    console.log(`! The ${spec.name} process ended (${why}); starting it again.`)
    await endChild(state.child, 0)
    await delay(state.backoffMs, undefined, { signal: interrupt.signal }).catch(() => undefined)
    if (state.isStopping) return
    state.backoffMs = Math.min(state.backoffMs * 2, BACKOFF_MAX_MS)
    state.startedAt = Date.now()
    state.child = spawnChild(spec)
    watch(state.child)
    onRestart()
  }
  const watch = (child: ChildProcess): void => {
    const onEnd = (): void => {
      if (!state.isStopping) void restart()
    }
    if (hasEnded(child)) onEnd()
    else child.once('exit', onEnd)
  }

  try {
    await waitUntilReady(spec, state.child)
  } catch (error) {
    await endChild(state.child, 0)
    throw error
  }
  watch(state.child)
  return {
    name: spec.name,
    pid: () => state.child.pid,
    stop: async () => {
      state.isStopping = true
      interrupt.abort()
      await endChild(state.child, spec.stopTimeoutMs)
    },
    kill: () => {
      state.isStopping = true
      killGroup(state.child)
    },
  }
}
