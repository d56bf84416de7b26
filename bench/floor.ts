import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/**
 * The least that a gateway in Node could be: reads the request, parses its JSON and writes it again, passes it on over
 * kept connections and hands the answer back as it comes. No keys, no prices, no limits, no books.
 */
const [port, upstream] = process.argv.slice(2)
if (!port || !upstream) throw new Error('Usage: floor <port> <origin of the upstream>')
const { hostname, port: upstreamPort } = new URL(upstream)
const agent = new Agent({ keepAlive: true })

function passOn(incoming: IncomingMessage, outgoing: ServerResponse, text: string): void {
  const body = Buffer.from(JSON.stringify(JSON.parse(text)))
  const call = request(
    {
      agent,
      hostname,
      port: upstreamPort,
      path: incoming.url,
      method: incoming.method,
      headers: {
        'content-type': 'application/json',
        'content-length': body.byteLength,
        authorization: incoming.headers.authorization,
      },
    },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    },
  )
  call.on('error', () => outgoing.destroy())
  call.end(body)
}

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
  incoming.on('end', () => passOn(incoming, outgoing, Buffer.concat(chunks).toString('utf8')))
})
server.keepAliveTimeout = 60_000
server.listen(Number(port), '127.0.0.1')
process.once('disconnect', () => process.exit(0))
