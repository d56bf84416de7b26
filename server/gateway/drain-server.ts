import { setTimeout as delay } from 'node:timers/promises'
import type { Door } from '../process/open-door'
import type { GatewayServer } from './create-gateway-server'

export type DrainOptions = {
  delayMs: number
  timeoutMs: number
  /** Where connections come from; the server's own port unless said. */
  door?: Door
}

/** What requests that overstay the deadline get to notice their end and settle. */
const ABORT_GRACE_MS = 3_000
const POLL_MS = 20
/**
 * For so long no request must have been open before the connections that are left are ended: a client that sends its next
 * request right after an answer is told to close by the answer to that one, and not cut while it sends.
 */
const QUIET_MS = 100

/**
 * Ends a gateway without cutting anyone off: readiness goes off, after `delayMs` no connection is accepted, open
 * requests may finish within `timeoutMs`, and what is left then is cut, which its handler sees as a client that left.
 * @returns how many requests were cut
 */
export async function drainServer(gateway: GatewayServer, options: DrainOptions): Promise<number> {
  const { door, delayMs, timeoutMs } = options
  gateway.beginDrain()
  door?.beginDrain()
  await delay(delayMs)
  if (door) door.close()
  else gateway.server.close()
  await waitForRequests(gateway, timeoutMs)
  const cut = gateway.openRequestCount()
  gateway.server.closeAllConnections()
  if (cut > 0) await waitForRequests(gateway, ABORT_GRACE_MS)
  await gateway.close()
  return cut
}

async function waitForRequests(gateway: GatewayServer, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs
  let quietSince = Date.now()
  while (Date.now() < deadline && Date.now() - quietSince < QUIET_MS) {
    await delay(POLL_MS)
    if (gateway.openRequestCount() > 0) quietSince = Date.now()
  }
}
