import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir } from 'node:fs/promises'
import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { findFreePort } from '@/server/process/find-free-port'
import { waitUntil } from '@/server/process/wait-until'
import { judge } from '../report/judge'
import { hideEnvFiles } from '../stack/compose-environment'
import type { Bench, Section } from './section'

const READY_MOST_SECONDS = 5
/** The first start may have to build. */
const START_TIMEOUT_MS = 300_000
const STOP_TIMEOUT_MS = 30_000
const POLL_MS = 20

type Start = { readySeconds: number; pageSeconds: number }

/** `npm start` twice with data of its own: how long the second one takes until everything answers. */
export const secondStartSection: Section = {
  name: 'start',
  title: 'npm start, the second time',
  measure: async (bench) => {
    const first = await startOnce(bench, 'first')
    const second = await startOnce(bench, 'second')
    const row = (name: string, start: Start): string[] => [
      name,
      start.readySeconds.toFixed(2),
      start.pageSeconds.toFixed(2),
    ]
    const figure = 'npm start, second time: the gateway is ready and the first page answers'
    return {
      tables: [
        {
          head: ['', 'gateway ready after s', 'first page after s'],
          rows: [row('first start (new data; builds where nothing is built)', first), row('second start', second)],
        },
      ],
      verdicts: [judge({ figure, value: second.pageSeconds, most: READY_MOST_SECONDS, unit: 's' })],
      notes: ["Counted from the start of npm's own process, with an embedded PostgreSQL and the sandbox."],
      data: { first, second },
    }
  },
}

async function startOnce({ root, stack, cleanup, signal, progress }: Bench, name: string): Promise<Start> {
  progress(`npm start, ${name} time`)
  const directory = path.join(stack.directory, 'started')
  await mkdir(directory, { recursive: true })
  // The database user of a root run must be able to walk in.
  await chmod(directory, 0o755)
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const logFile = path.join(stack.directory, `start-${name}.log`)
  const log = openSync(logFile, 'a', 0o600)
  const startedAt = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...cleanEnvironment(),
      ...hideEnvFiles(root),
      CAUSEWAY_DATA_DIR: directory,
      PORT: String(port),
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
    },
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null
  const end = async (): Promise<void> => {
    if (hasEnded()) return
    // npm passes it on to the supervisor, which stops everything in its order.
    child.kill('SIGTERM')
    await Promise.race([once(child, 'exit'), waitUntil(hasEnded, { timeoutMs: STOP_TIMEOUT_MS, what: 'npm to end' })])
  }
  cleanup.push({ name: `npm start, ${name}`, end })
  const until = async (url: string): Promise<number> => {
    const isThere = async (): Promise<boolean> => {
      signal.throwIfAborted()
      if (hasEnded()) throw new Error(`npm start ended by itself; its words are in ${logFile}.`)
      return answers(url)
    }
    await waitUntil(isThere, { timeoutMs: START_TIMEOUT_MS, intervalMs: POLL_MS, what: `${url} to answer` })
    return (performance.now() - startedAt) / 1_000
  }
  const start = { readySeconds: await until(`${origin}/api/ready`), pageSeconds: await until(`${origin}/`) }
  await end()
  return start
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url)
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    return false
  }
}

/** Nothing of this run's own settings: a start has to find everything out by itself. */
function cleanEnvironment(): Record<string, string | undefined> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot']
  return Object.fromEntries(names.map((name) => [name, process.env[name]]))
}
