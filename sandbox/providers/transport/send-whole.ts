import { findFault, type Behaviour } from '../control/resolve-behaviour'
import { afterDelay, resetConnection, type Exchange } from './exchange'
import { sendJson } from './send-json'

const DEFAULT_SLOW_FIRST_TOKEN_MS = 3_000

/** Sends an answer that is not streamed, after the time that its tokens take, bent by this request's faults. */
export function sendWhole(
  exchange: Exchange,
  text: string,
  how: { behaviour: Behaviour; headers: Record<string, string>; tokens: number },
): void {
  const { behaviour, headers, tokens } = how
  const slow = findFault(behaviour, 'slow-first-token')
  const generationMs = behaviour.tokensPerSecond > 0 ? (tokens * 1_000) / behaviour.tokensPerSecond : 0
  const waitMs = generationMs + (slow ? (slow.delayMs ?? DEFAULT_SLOW_FIRST_TOKEN_MS) : 0)
  afterDelay(exchange, waitMs, () => {
    exchange.entry.chunksSent = 1
    exchange.entry.tokensSent = tokens
    if (behaviour.faults.length === 0 || !sendBroken(exchange, text, behaviour)) sendJson(exchange, { text, headers })
  })
}

/** Half a document, for the faults that break a stream in the middle; false when none of them is ordered. */
function sendBroken(exchange: Exchange, text: string, behaviour: Behaviour): boolean {
  const half = text.slice(0, Math.floor(text.length / 2))
  const { response } = exchange
  if (findFault(behaviour, 'malformed') || findFault(behaviour, 'cut')) {
    sendJson(exchange, { text: half })
    return true
  }
  const isSilent = findFault(behaviour, 'stall') ?? findFault(behaviour, 'comments-only')
  const isReset = findFault(behaviour, 'reset-mid-stream')
  if (!isSilent && !isReset) return false
  exchange.entry.status = 200
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.write(half, () => {
    if (isReset) resetConnection(exchange)
  })
  return true
}
