import type { IncomingMessage, ServerResponse } from 'node:http'
import type { LogEntry, RequestLog } from '../control/request-log'

/** One request and its response, with what has to stop when the client goes away. */
export type Exchange = {
  provider: string
  /** Behind `/providers/<slug>`, without the query. */
  path: string
  query: string
  request: IncomingMessage
  response: ServerResponse
  entry: LogEntry
  /** The client, or a fault, ended the connection. */
  isGone: boolean
  /** What the response waits for; cleared when the client goes away. */
  timer: NodeJS.Timeout | undefined
}

type Opening = Pick<Exchange, 'provider' | 'path' | 'query' | 'request' | 'response'>

/** Opens the log entry and sees to it that a client who leaves stops the generation at once. */
export function openExchange(opening: Opening, log: RequestLog): Exchange {
  const { provider, request, response } = opening
  const path = request.url ?? '/'
  const entry = log.open({ provider, method: request.method ?? 'GET', path, rawHeaders: request.rawHeaders })
  const exchange: Exchange = { ...opening, entry, isGone: false, timer: undefined }
  response.on('close', () => {
    clearTimeout(exchange.timer)
    if (response.writableFinished) entry.finishedAt ??= Date.now()
    else if (!exchange.isGone) entry.abortedAt = Date.now()
    exchange.isGone = true
    log.close(entry)
  })
  return exchange
}

/** Runs `action` after a delay unless the client is gone by then; at once, without a timer, when there is no delay. */
export function afterDelay(exchange: Exchange, delayMs: number, action: () => void): void {
  if (delayMs <= 0) {
    if (!exchange.isGone) action()
    return
  }
  exchange.timer = setTimeout(() => {
    if (!exchange.isGone) action()
  }, delayMs)
}

/** Breaks the connection with a TCP reset, as a crashed or overloaded server does. */
export function resetConnection(exchange: Exchange): void {
  exchange.isGone = true
  exchange.request.socket.resetAndDestroy()
}
