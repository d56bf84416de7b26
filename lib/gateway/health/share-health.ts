import { type EndpointCondition, exchangeMinutes, type OwnMinute, type PeerMinute } from '@/lib/endpoint-stats'
import { getLogger } from '@/lib/observability'
import type { EndpointHealth, PeerState } from './endpoint-health'

/** How often processes tell each other what they saw. */
const INTERVAL_MS = 2_000
/** What changed since the last exchange is in the present and the last minute. */
const RECENT_MINUTES = 2
/** After a start or a time without the database everything within memory is read. */
const ALL_MINUTES = 31
const CATCH_UP_AFTER_MS = 60_000

export type HealthSharing = {
  /** Exchanges once more and ends. */
  stop: () => Promise<void>
}

/**
 * Shares what a process sees of endpoints with its peers through the database, every two seconds and never in a request's
 * path. Without the database each process goes on with what it sees itself; nothing waits and nothing is lost but time.
 */
export function shareHealth(getHealth: () => EndpointHealth, processId: string): HealthSharing {
  let lastMs = -Infinity
  let isStopped = false
  let isFailing = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  const exchange = async (): Promise<void> => {
    const health = getHealth()
    const own = health.traffic.takeUnwritten()
    const startedAtMs = performance.now()
    const isBehind = startedAtMs - lastMs > CATCH_UP_AFTER_MS
    try {
      const minutes = own.map((minute): OwnMinute => ({ ...minute, condition: describe(health, minute.endpointId) }))
      const rows = await exchangeMinutes({
        processId,
        minutes,
        sinceMinutes: isBehind ? ALL_MINUTES : RECENT_MINUTES,
      })
      lastMs = startedAtMs
      isFailing = false
      health.traffic.learn(rows)
      health.learnPeers(newestOf(rows).map(toPeerState))
    } catch (error) {
      health.traffic.keepUnwritten(own)
      // Said once per outage of the database: it would be the same sentence every two seconds.
      if (!isFailing) getLogger().warn({ err: error }, 'endpoint health is not shared: the database does not answer')
      isFailing = true
    }
  }
  const schedule = (): void => {
    if (isStopped) return
    timer = setTimeout(() => {
      running = exchange().then(schedule)
    }, INTERVAL_MS)
    timer.unref()
  }
  running = exchange().then(schedule)
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running
      await exchange()
    },
  }
}

function describe(health: EndpointHealth, endpointId: string): EndpointCondition {
  const nowMs = performance.now()
  const { failedAtMs, ejectedUntilMs, blockedUntilMs } = health.describe(endpointId)
  return {
    failedMsAgo: Number.isFinite(failedAtMs) ? nowMs - failedAtMs : null,
    ejectedMs: ejectedUntilMs > nowMs ? ejectedUntilMs - nowMs : null,
    blockedMs: blockedUntilMs > nowMs ? blockedUntilMs - nowMs : null,
  }
}

/** An older minute of a process says how the endpoint looked then. */
function newestOf(rows: readonly PeerMinute[]): PeerMinute[] {
  const newest = new Map<string, PeerMinute>()
  for (const row of rows) {
    const key = `${row.processId}\0${row.endpointId}`
    const known = newest.get(key)
    if (!known || row.minute > known.minute) newest.set(key, row)
  }
  return [...newest.values()]
}

function toPeerState({ endpointId, condition }: PeerMinute): PeerState {
  const nowMs = performance.now()
  const { failedMsAgo, ejectedMs, blockedMs } = condition
  return {
    endpointId,
    failedAtMs: failedMsAgo === null ? -Infinity : nowMs - failedMsAgo,
    ejectedUntilMs: ejectedMs === null ? -Infinity : nowMs + ejectedMs,
    blockedUntilMs: blockedMs === null ? -Infinity : nowMs + blockedMs,
  }
}
