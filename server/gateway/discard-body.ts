import type { IncomingMessage } from 'node:http'

/** How long a client may go on sending what nobody reads. */
const DISCARD_TIMEOUT_MS = 15_000

/**
 * Throws a body away while it arrives, for an answer that was given without it. Closing the connection instead would
 * break it under clients that are still sending, and those report a network error and never the answer.
 */
export function discardBody(incoming: IncomingMessage): void {
  const timer = setTimeout(() => incoming.socket.destroy(), DISCARD_TIMEOUT_MS)
  timer.unref()
  incoming.once('close', () => clearTimeout(timer))
  incoming.resume()
}
