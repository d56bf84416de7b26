import { spawn } from 'node:child_process'
import path from 'node:path'
import { inject } from 'vitest'
import { findFreePort } from '@/server/process/find-free-port'
import { waitFor } from '@/tests/factories/wait-for'

export type Gateway = {
  url: string
  pid: number
  /** Sends a signal and waits for the end; `SIGKILL` is `kill -9`. */
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
}

/** One gateway in a process of its own, bundled as `npm start` runs it, on this file's database. */
export async function startGateway(input: {
  sandboxUrl: string
  env?: Record<string, string>
  port?: number
  /** Hears what the process writes to its log. */
  onLog?: (text: string) => void
}): Promise<Gateway> {
  const directory = inject('bundleDirectory')
  const port = input.port ?? (await findFreePort())
  const child = spawn(
    process.execPath,
    ['--import', path.join(directory, 'preload.mjs'), path.join(directory, 'gateway.mjs')],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        // Accounts of a test ask more often than people do.
        RATE_LIMIT_KEY_PER_MINUTE: '0',
        RATE_LIMIT_ACCOUNT_PER_MINUTE: '0',
        HOST: '127.0.0.1',
        PORT: String(port),
        SANDBOX_URL: input.sandboxUrl,
        ...input.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  child.stdout.on('data', (chunk: Buffer) => input.onLog?.(chunk.toString()))
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
  const url = `http://127.0.0.1:${port}`
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  await waitFor(
    async () => {
      if (hasEnded()) throw new Error(`A gateway ended while it started: ${output}`)
      return (await fetch(`${url}/api`).catch(() => null))?.ok
    },
    { timeoutMs: 40_000, what: 'a gateway process' },
  )
  return {
    url,
    pid: child.pid ?? 0,
    end: async (signal) => {
      child.kill(signal)
      await ended
    },
  }
}
