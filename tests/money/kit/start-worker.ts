import { spawn } from 'node:child_process'
import path from 'node:path'
import { inject } from 'vitest'

export type Worker = {
  /** Sends a signal and waits for the end; `SIGKILL` is `kill -9`. */
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
}

/** One worker in a process of its own, bundled as `npm start` runs it, on this file's database. Its jobs begin within a second. */
export function startWorker(): Worker {
  const directory = inject('bundleDirectory')
  const child = spawn(
    process.execPath,
    ['--import', path.join(directory, 'preload.mjs'), path.join(directory, 'worker.mjs')],
    { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<void>((resolve, reject) => {
    child.once('exit', (code) =>
      code === null || code === 0 ? resolve() : reject(new Error(`A worker ended: ${output}`)),
    )
  })
  // Whoever calls `end` hears of it; until then it must not end the test's process.
  ended.catch(() => undefined)
  return {
    end: async (signal) => {
      child.kill(signal)
      await ended
    },
  }
}
