import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { waitUntil } from '@/server/process/wait-until'

const READY_TIMEOUT_MS = 30_000
const STOP_TIMEOUT_MS = 20_000
const TAIL_LINES = 15

export type BenchProcess = {
  pid: number
  child: ChildProcess
  logFile: string
  end: () => Promise<void>
  kill: () => void
}

export type ProcessSpec = {
  name: string
  args: readonly string[]
  /** The whole environment but for paths: provider keys of the person who runs this must not reach what is measured. */
  env: Readonly<Record<string, string>>
  logDirectory: string
  /** Answers 200 here when it is ready; null: as soon as it runs. */
  readyUrl: string | null
  /** One of the bench's own: it is told things, and ends with the bench. The product would take the channel for its supervisor's. */
  hasChannel?: boolean
}

/** Starts a Node process and waits until it is ready; its output goes to a log file. */
export async function spawnProcess(spec: ProcessSpec): Promise<BenchProcess> {
  const logFile = path.join(spec.logDirectory, `${spec.name}.log`)
  const log = openSync(logFile, 'a', 0o600)
  // Own process group: Ctrl-C reaches the bench alone, which then ends them in their order.
  const child = spawn(process.execPath, [...spec.args], {
    env: { ...inheritedEnvironment(), ...spec.env, NODE_ENV: 'production' },
    detached: process.platform !== 'win32',
    stdio: ['ignore', log, log, ...(spec.hasChannel ? (['ipc'] as const) : [])],
  })
  closeSync(log)
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null
  const kill = (): void => {
    if (!hasEnded()) child.kill('SIGKILL')
  }
  const end = async (): Promise<void> => {
    if (!hasEnded()) child.kill('SIGTERM')
    await waitUntil(hasEnded, { timeoutMs: STOP_TIMEOUT_MS, intervalMs: 10, what: `${spec.name} to end` }).catch(kill)
  }
  const isReady = async (): Promise<boolean> => {
    if (hasEnded()) throw new Error(`The process '${spec.name}' ended during its start:`)
    return spec.readyUrl === null || answers(spec.readyUrl)
  }
  try {
    await waitUntil(isReady, { timeoutMs: READY_TIMEOUT_MS, what: `the process '${spec.name}' to be ready` })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const words = `${await describeAnswer(spec.readyUrl)}${readTail(logFile)}`
    kill()
    throw new Error(`${reason}\n${words}`, { cause: error })
  }
  return { pid: child.pid ?? 0, child, logFile, end, kill }
}

/** What it says instead of being ready. */
async function describeAnswer(url: string | null): Promise<string> {
  if (url === null) return ''
  const answer = await fetch(url).then(
    (response) => response.text(),
    () => null,
  )
  return answer === null ? '' : `${url} said: ${answer}\n`
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).status === 200
  } catch {
    return false
  }
}

function inheritedEnvironment(): Record<string, string | undefined> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot']
  return Object.fromEntries(names.map((name) => [name, process.env[name]]))
}

function readTail(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
}
