import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ScriptedUpstream = {
  url: string
  /** What the next calls are answered with: pieces of a stream, or a whole body. */
  answer: (next: Uint8Array[] | Record<string, unknown>) => void
  /** The bodies that were sent to it, newest last. */
  seen: Record<string, unknown>[]
  close: () => void
}

/** A provider that says, byte for byte, what a test tells it to. */
export async function startScriptedUpstream(): Promise<ScriptedUpstream> {
  const seen: Record<string, unknown>[] = []
  let script: Uint8Array[] | Record<string, unknown> = {}
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      seen.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>)
      if (!Array.isArray(script)) {
        response.setHeader('content-type', 'application/json').end(JSON.stringify(script))
        return
      }
      response.setHeader('content-type', 'text/event-stream')
      const pieces = [...script]
      const writeNext = (): void => {
        const piece = pieces.shift()
        if (piece === undefined) response.end()
        else response.write(piece, () => setImmediate(writeNext))
      }
      writeNext()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (next) => {
      script = next
    },
    seen,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
