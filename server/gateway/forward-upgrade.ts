import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'

/** Passes a WebSocket handshake and everything after it to another process; hot reload in development uses it. */
export function forwardUpgrade(input: {
  origin: string
  incoming: IncomingMessage
  socket: Duplex
  head: Buffer
}): void {
  const { incoming, socket, head } = input
  const { hostname, port } = new URL(input.origin)
  const upstream = connect({ host: hostname, port: Number(port) }, () => {
    const lines = [`${incoming.method ?? 'GET'} ${incoming.url ?? '/'} HTTP/1.1`]
    for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
      lines.push(`${incoming.rawHeaders[index] ?? ''}: ${incoming.rawHeaders[index + 1] ?? ''}`)
    }
    upstream.write(`${lines.join('\r\n')}\r\n\r\n`)
    upstream.write(head)
    upstream.pipe(socket).pipe(upstream)
  })
  const end = (): void => {
    upstream.destroy()
    socket.destroy()
  }
  upstream.on('error', end)
  upstream.on('close', end)
  socket.on('error', end)
  socket.on('close', end)
}
