import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { waitFor } from '@/tests/factories/wait-for'

export type GatewayProcess = { url: string; kill: () => Promise<void> }

/** Starts a gateway in a Node process of its own. `kill` is a SIGKILL. */
export async function startGatewayProcess(): Promise<GatewayProcess> {
  const script = path.join(import.meta.dirname, 'gateway-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  let url = ''
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('http://')) url = line
  })
  await waitFor(() => url !== '' || child.exitCode !== null, { timeoutMs: 60_000, what: 'a gateway process' })
  if (url === '') throw new Error('The gateway process ended before it listened.')
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
