import net from 'node:net'
import { once } from 'node:events'

export interface ReplyEatingProxy {
  port: number
  /** Connections that were cut after the server had answered a capture, before the answer arrived. */
  cuts: number
  /** Cut the next `count` captures so. */
  arm(count: number): void
  /** Refuse everything, as a database that is away. */
  setDown(isDown: boolean): void
  close(): Promise<void>
}

const CAPTURE = 'ledger-flush'

/** A TCP proxy before PostgreSQL that can swallow the reply of a capture: committed there, unknown here. */
export async function startReplyEatingProxy(target: { host: string; port: number }): Promise<ReplyEatingProxy> {
  let armed = 0
  let isDown = false
  const sockets = new Set<net.Socket>()
  const server = net.createServer((client) => {
    if (isDown) {
      client.destroy()
      return
    }
    const upstream = net.connect(target)
    let isEating = false
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (data) => {
      if (armed > 0 && data.includes(CAPTURE)) {
        armed -= 1
        isEating = true
      }
      upstream.write(data)
    })
    upstream.on('data', (data) => {
      // ReadyForQuery ('Z', idle) is the server's last word after the commit.
      if (!isEating) client.write(data)
      else if (data.subarray(-6).equals(Buffer.from([0x5a, 0, 0, 0, 5, 0x49]))) {
        proxy.cuts += 1
        client.destroy()
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const proxy: ReplyEatingProxy = {
    port: typeof address === 'object' && address ? address.port : 0,
    cuts: 0,
    arm: (count) => {
      armed = count
    },
    setDown: (down) => {
      isDown = down
      if (down) for (const socket of sockets) socket.destroy()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
  return proxy
}
