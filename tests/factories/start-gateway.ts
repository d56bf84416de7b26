import { spawn } from 'node:child_process'
import { findFreePort } from '@/server/process/find-free-port'
import { waitFor } from './wait-for'

export type GatewayProcess = { url: string; stop: () => Promise<void> }

/** A gateway in a process of its own, as `npm start` runs it, on this test's database and simulated providers. */
export async function startGatewayProcess({
  sandboxUrl,
  env = {},
}: {
  sandboxUrl: string
  /** What it is told beyond its usual settings. */
  env?: Record<string, string>
}): Promise<GatewayProcess> {
  const port = await findFreePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/gateway.ts'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), SANDBOX_URL: sandboxUrl, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
  const url = `http://127.0.0.1:${port}`
  await waitFor(
    async () => {
      if (child.exitCode !== null) throw new Error(`The gateway ended: ${output}`)
      return (await fetch(`${url}/api`).catch(() => null))?.ok
    },
    { timeoutMs: 40_000, what: 'the gateway process' },
  )
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
