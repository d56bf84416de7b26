import { type ChildProcess, spawn } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { waitFor } from './wait-for'

const PROGRAM = `
const server = require('node:net').createServer()
server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(server.address().port))
`
/** More than fit into the queue of connections that nobody has accepted. */
const QUEUED = 6

export type DeafListener = { url: string; close: () => void }

/**
 * An address whose connections neither open nor fail, as behind a firewall that swallows packets: the process that listens
 * is stopped, and the system's queue for it is full.
 */
export async function startDeafListener(): Promise<DeafListener> {
  const child = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = Number(await readLine(child))
  child.kill('SIGSTOP')
  const sockets: Socket[] = []
  const close = (): void => {
    for (const socket of sockets) socket.destroy()
    child.kill('SIGKILL')
  }
  let opened = 0
  for (let count = 0; count < QUEUED; count += 1) {
    const socket = connect(port, '127.0.0.1', () => (opened += 1))
    socket.on('error', () => undefined)
    sockets.push(socket)
  }
  await waitFor(() => opened > 0, { what: 'the queue to fill' })
  return { url: `http://127.0.0.1:${port}`, close }
}

async function readLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The listener has no output.')
  for await (const line of createInterface({ input: child.stdout })) return line
  throw new Error('The listener did not start.')
}
