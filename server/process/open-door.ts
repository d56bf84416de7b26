import type { Server } from 'node:http'
import { Socket } from 'node:net'
import { toGateway } from './gateway-messages'
import { hasSupervisor, tellSupervisor } from './tell-supervisor'

/** Where a gateway's connections come from. */
export type Door = {
  /** The process ends soon; others should be given what comes. */
  beginDrain: () => void
  /** Takes no further connections. Those that are open are not touched. */
  close: () => void
}

/** Ended connections are told together: one message for all of these milliseconds. */
const CLOSED_EVERY_MS = 20

/**
 * Begins to take connections. Alone, the process listens itself; beside others the supervisor holds the port and hands each
 * connection to the process that has the fewest, so that the port outlives every one of them.
 */
export async function openDoor(server: Server, address: { host: string; port: number }): Promise<Door> {
  if (hasSupervisor()) return takeConnections(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: address.port, host: address.host }, resolve)
  })
  return { beginDrain: () => undefined, close: () => server.close() }
}

function takeConnections(server: Server): Door {
  const noteClosed = createClosedCounter()
  process.on('message', (message: unknown, socket: unknown) => {
    const parsed = toGateway.safeParse(message)
    if (!parsed.success) return
    // First of all: until this is said, the supervisor gives the connection to another one should this process die.
    tellSupervisor({ type: 'taken', id: parsed.data.id })
    // A client that was quicker than the channel has taken its socket along.
    if (!(socket instanceof Socket)) {
      noteClosed()
      return
    }
    socket.allowHalfOpen = true
    socket.once('close', noteClosed)
    server.emit('connection', socket)
  })
  // Its time limits for slow senders begin to run when a server listens, and this one never does by itself.
  server.emit('listening')
  process.once('disconnect', holdOn)
  tellSupervisor({ type: 'ready' })
  return {
    beginDrain: () => tellSupervisor({ type: 'draining' }),
    close: () => tellSupervisor({ type: 'shut' }),
  }
}

function createClosedCounter(): () => void {
  let closed = 0
  const tell = (): void => {
    tellSupervisor({ type: 'closed', count: closed })
    closed = 0
  }
  return () => {
    closed += 1
    if (closed === 1) setTimeout(tell, CLOSED_EVERY_MS).unref()
  }
}

/** The supervisor is gone and with it what kept this process running; `exitWithParent` notices and ends it in good order. */
function holdOn(): void {
  setTimeout(() => undefined, 60_000)
}
