import { once } from 'node:events'
import net from 'node:net'

export type HangingProxy = {
  port: number
  /** `hanging`: connections stay open and nobody answers, as behind a dead network or a stopped server. */
  setMode: (mode: 'open' | 'hanging' | 'refusing') => void
  close: () => Promise<void>
}

/** A TCP proxy before PostgreSQL that can fall silent without closing anything, or refuse. */
export async function startHangingProxy(target: { host: string; port: number }): Promise<HangingProxy> {
  let mode: 'open' | 'hanging' | 'refusing' = 'open'
  const sockets = new Set<net.Socket>()
  const track = (socket: net.Socket): net.Socket => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    return socket
  }
  const server = net.createServer((client) => {
    track(client)
    if (mode === 'refusing') {
      client.destroy()
      return
    }
    const upstream = track(net.connect(target))
    const pass = (from: net.Socket, to: net.Socket) => {
      from.on('data', (data) => {
        // What was said while nobody listened is lost, as with a machine that was switched off.
        if (mode === 'open') to.write(data)
      })
      from.on('close', () => to.destroy())
    }
    pass(client, upstream)
    pass(upstream, client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    setMode: (next) => {
      mode = next
      // After a silence nobody knows what was lost: connections of before end.
      if (next !== 'hanging') for (const socket of sockets) socket.destroy()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
