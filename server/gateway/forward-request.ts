import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { Pool } from 'undici'
import { AppError } from '@/lib/core/errors'
import { BODY_BYTES_MAX, toErrorBody } from '@/lib/http'
import { forwardedOrigin, stripHopByHop } from './forward-headers'
import { limitBytes, TooLargeError } from './limit-bytes'

/** First compilation of a page in development is slow; a built one answers in milliseconds. */
const HEADERS_TIMEOUT_MS = 120_000

export type Forwarder = {
  forward: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>
  close: () => Promise<void>
}

/** Passes requests on to another process of this machine, streaming both ways. */
export function createForwarder(origin: string): Forwarder {
  const pool = new Pool(origin, { connections: 256, pipelining: 1, bodyTimeout: 0, headersTimeout: HEADERS_TIMEOUT_MS })
  return {
    forward: (incoming, outgoing) => forwardRequest(pool, incoming, outgoing),
    close: () => pool.destroy(),
  }
}

async function forwardRequest(pool: Pool, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const client = new AbortController()
  outgoing.once('close', () => {
    client.abort()
  })
  try {
    const response = await pool.request({
      path: incoming.url ?? '/',
      method: incoming.method ?? 'GET',
      headers: [...stripHopByHop(incoming.rawHeaders), ...forwardedOrigin(incoming)],
      body: hasBody(incoming) ? incoming.pipe(limitBytes(BODY_BYTES_MAX)) : null,
      signal: client.signal,
      responseHeaders: 'raw',
    })
    // With `responseHeaders: 'raw'` undici hands over node's flat list, which its types do not say.
    const headers = response.headers as unknown as (string | Buffer)[]
    outgoing.writeHead(response.statusCode, stripHopByHop(headers.map(String)))
    await pipeline(response.body, outgoing)
  } catch (error) {
    if (client.signal.aborted && outgoing.destroyed) return
    refuse(outgoing, error)
  }
}

function hasBody(incoming: IncomingMessage): boolean {
  return incoming.headers['transfer-encoding'] !== undefined || Number(incoming.headers['content-length'] ?? 0) > 0
}

/** Before the first byte an error is a status; after it, only a cut connection tells the truth. */
function refuse(outgoing: ServerResponse, error: unknown): void {
  if (outgoing.headersSent) {
    outgoing.destroy()
    return
  }
  const problem =
    error instanceof TooLargeError
      ? new AppError('payload_too_large', error.message)
      : new AppError('service_unavailable', 'This page is starting or was just restarted. Try again in a moment.')
  const body = JSON.stringify(toErrorBody(problem))
  outgoing.writeHead(problem.status, {
    'content-type': 'application/json',
    'retry-after': '2',
    connection: 'close',
  })
  outgoing.end(body)
}
