import type { Agent } from 'undici'
import { getEnv } from '@/lib/env'
import { createGuardedDispatcher } from '@/lib/net'

let dispatcher: Agent | undefined

/** Whether an organization's own server may be on this machine: where the product is tested, and nowhere else. */
export function mayCallLoopback(): boolean {
  return getEnv().CAUSEWAY_ENV === 'test'
}

/** The connections to servers that organizations named themselves: to public addresses only, checked when they are made. */
export function getOwnServerDispatcher(): Agent {
  dispatcher ??= createGuardedDispatcher({
    allowLoopback: mayCallLoopback(),
    connectTimeoutMs: getEnv().UPSTREAM_CONNECT_TIMEOUT_MS,
    // As for other providers: the gateway's own deadlines know their reasons.
    agent: { connections: 64, keepAliveTimeout: 30_000, headersTimeout: 0, bodyTimeout: 0 },
  })
  return dispatcher
}

/** Ends the idle connections; for shutdown. */
export async function closeOwnServerDispatcher(): Promise<void> {
  const closing = dispatcher
  dispatcher = undefined
  await closing?.destroy()
}
