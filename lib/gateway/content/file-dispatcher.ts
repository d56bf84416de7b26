import type { Agent } from 'undici'
import { getEnv } from '@/lib/env'
import { createGuardedDispatcher } from '@/lib/net'

let dispatcher: Agent | undefined

/** Connections to what users' URLs name. None is kept open: the next URL leads elsewhere. */
export function getFileDispatcher(): Agent {
  dispatcher ??= createGuardedDispatcher({ allowLoopback: getEnv().ALLOW_LOOPBACK_URLS, agent: { pipelining: 0 } })
  return dispatcher
}
