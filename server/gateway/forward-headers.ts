import type { IncomingMessage } from 'node:http'

/** Headers that speak about one connection only (RFC 9110 §7.6.1), and those that the HTTP client writes itself. */
const HOP_BY_HOP = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Splits node's flat list (`[name, value, name, value …]`), in which repeated headers stay repeated. */
function* pairs(rawHeaders: readonly string[]): Generator<[string, string]> {
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    yield [rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']
  }
}

/** A response's or request's headers without those of the connection it came on. */
export function stripHopByHop(rawHeaders: readonly string[]): string[] {
  return [...pairs(rawHeaders)].filter(([name]) => !HOP_BY_HOP.has(name.toLowerCase())).flat()
}

/**
 * Writes down whom the request came from: the peer's address is appended to `X-Forwarded-For`, so that whoever trusts
 * n proxies counts n from the right and never believes what a client wrote itself.
 */
export function noteClient(incoming: IncomingMessage): void {
  const peer = incoming.socket.remoteAddress ?? ''
  const forwardedFor = incoming.headers['x-forwarded-for']
  const chain = forwardedFor === undefined ? peer : `${String(forwardedFor)}, ${peer}`
  if (forwardedFor !== undefined) {
    incoming.rawHeaders = [...pairs(incoming.rawHeaders)].filter(([name]) => !isForwardedFor(name)).flat()
  }
  incoming.rawHeaders.push('X-Forwarded-For', chain)
  incoming.headers['x-forwarded-for'] = chain
}

function isForwardedFor(name: string): boolean {
  return name.toLowerCase() === 'x-forwarded-for'
}

/** What Next needs to know about the address that the browser used. */
export function forwardedOrigin(incoming: IncomingMessage): string[] {
  const headers: string[] = []
  if (!incoming.headers['x-forwarded-host'] && incoming.headers.host) {
    headers.push('X-Forwarded-Host', incoming.headers.host)
  }
  if (!incoming.headers['x-forwarded-proto']) headers.push('X-Forwarded-Proto', 'http')
  return headers
}
