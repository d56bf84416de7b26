import { Agent } from 'undici'
import { getEnv } from '@/lib/env'

let dispatcher: Agent | undefined

/** The process's keep-alive connections to providers. */
export function getUpstreamDispatcher(): Agent {
  dispatcher ??= new Agent({
    connect: { timeout: getEnv().UPSTREAM_CONNECT_TIMEOUT_MS },
    // As many as there are streams: one that waited for another's connection would wait for its whole answer.
    connections: null,
    keepAliveTimeout: 30_000,
    // Whole-answer and between-token deadlines are the gateway's own (call-endpoint.ts); undici's would hide their reasons.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: -1,
  })
  return dispatcher
}

/** Ends the idle connections; for shutdown. */
export async function closeUpstreamDispatcher(): Promise<void> {
  const closing = dispatcher
  dispatcher = undefined
  await closing?.destroy()
}
