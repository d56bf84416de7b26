import { createServer } from 'node:http'

/** The least that an answer from memory can cost in Node: the same bytes for every request, as another server gave them once. */
const [port, source, acceptEncoding = ''] = process.argv.slice(2)
if (!port || !source) throw new Error('Usage: same-bytes <port> <address of the original> [accept-encoding]')

// Node's fetch would unpack the body; what is wanted are the bytes on the wire.
const { request } = await import('undici')
const original = await request(source, { headers: { 'accept-encoding': acceptEncoding } })
const bytes = Buffer.from(await original.body.arrayBuffer())
const kept = ['content-type', 'content-encoding', 'etag', 'cache-control', 'vary']
const headers = {
  ...Object.fromEntries(Object.entries(original.headers).filter(([name]) => kept.includes(name))),
  'content-length': bytes.byteLength,
}

const server = createServer((_incoming, outgoing) => {
  outgoing.writeHead(200, headers)
  outgoing.end(bytes)
})
server.keepAliveTimeout = 60_000
server.listen(Number(port), '127.0.0.1')
process.once('disconnect', () => process.exit(0))
