import { setTimeout as delay } from 'node:timers/promises'
import type { GatewayServer } from './create-gateway-server'

export type DrainOptions = { delayMs: number; timeoutMs: number }

/** What requests that overstay the deadline get to notice their end and settle. */
const ABORT_GRACE_MS = 3_000
const POLL_MS = 20

/**
 * Ends a gateway without cutting anyone off: readiness goes off, after `delayMs` no connection is accepted, open
 * requests may finish within `timeoutMs`, and what is left then is cut, which its handler sees as a client that left.
 * @returns how many requests were cut
 */
export async function drainServer(gateway: GatewayServer, options: DrainOptions): Promise<number> {
  gateway.beginDrain()
  await delay(options.delayMs)
  gateway.server.close()
  gateway.server.closeIdleConnections()
  await waitForRequests(gateway, options.timeoutMs)
  const cut = gateway.openRequestCount()
  gateway.server.closeAllConnections()
  await waitForRequests(gateway, ABORT_GRACE_MS)
  await gateway.close()
  return cut
}

async function waitForRequests(gateway: GatewayServer, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (gateway.openRequestCount() > 0 && Date.now() < deadline) await delay(POLL_MS)
}
