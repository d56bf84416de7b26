import type { Exchange } from './exchange'

type JsonReply = { status?: number; text: string; headers?: Record<string, string> }

/** Sends a whole JSON document, with status 200 unless told otherwise. */
export function sendJson(exchange: Exchange, { status = 200, text, headers }: JsonReply): void {
  if (exchange.isGone) return
  exchange.entry.status = status
  exchange.response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
  exchange.response.end(text)
}
