import { createHmac } from 'node:crypto'
import { createId } from '@/lib/core/ids'
import { getEnv } from '@/lib/env'
import { publishMode } from './publish-mode'
import { openRedisSession } from './open-redis-session'
import { SharedState, type SharedStateOptions } from './shared-state'

/** Undefined = nobody has asked yet; null = REDIS_URL is not set. */
let current: SharedState | null | undefined

/** What this process shares with others; null without REDIS_URL. The first call begins to connect, and waits for nothing. */
export function getSharedState(): SharedState | null {
  return current === undefined ? (current = start()) : current
}

/** Shares by another way than Redis. To be called before anybody asks for what is shared. */
export function shareThrough(options: SharedStateOptions): void {
  current = new SharedState(options)
  publishMode(() => current ?? null)
  current.start()
}

function start(): SharedState | null {
  const { REDIS_URL: url, REDIS_TIMEOUT_MS: timeoutMs, KEY_PEPPER } = getEnv()
  if (url === undefined) return null
  // Processes with the same key pepper are one installation; two of them may share a server and never hear each other.
  const installation = createHmac('sha256', KEY_PEPPER).update('redis prefix').digest('hex').slice(0, 12)
  const processId = createId('process')
  shareThrough({
    store: 'Redis',
    timeoutMs,
    open: (listeners) => openRedisSession({ url, prefix: `causeway:${installation}`, processId, ...listeners }),
  })
  return current ?? null
}

/** Ends the connections; the next `getSharedState` would open new ones. */
export function closeSharedState(): void {
  current?.close()
  current = undefined
}
