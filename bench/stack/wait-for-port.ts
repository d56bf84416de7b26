import { connect } from 'node:net'
import { waitUntil } from '@/server/process/wait-until'

const TIMEOUT_MS = 30_000

/** Until somebody takes connections on a port of this machine. @throws Error when nobody does */
export async function waitForPort(port: number): Promise<void> {
  await waitUntil(() => canConnect(port), {
    timeoutMs: TIMEOUT_MS,
    intervalMs: 10,
    what: `port ${port} to be listened on`,
  })
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}
