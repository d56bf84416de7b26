import { exchangeMinutes, type OwnMinute } from '@/lib/endpoint-stats'
import { getLogger } from '@/lib/observability'
import { getSharedState } from '@/lib/shared-state'
import { announceHealth } from './announce-health'
import type { EndpointHealth } from './endpoint-health'
import { describeCondition, PeerConditions } from './peer-conditions'

/** How often processes tell each other what they saw. */
const INTERVAL_MS = 2_000
/** What changed since the last exchange is in the present and the last minute. */
const RECENT_MINUTES = 2
/** After a start or a time without the database everything within memory is read. */
const ALL_MINUTES = 31
const CATCH_UP_AFTER_MS = 60_000
/** While processes announce what they see, the database is read for those that cannot, and for what was lost. */
const READ_WHILE_SHARED_MS = 10_000

export type HealthSharing = {
  /** Exchanges once more and ends. */
  stop: () => Promise<void>
}

/**
 * Shares what a process sees of endpoints with its peers, never in a request's path: through the database, every two
 * seconds, and where processes share announcements through those at once. Without the database each process goes on with
 * what it sees itself; nothing waits and nothing is lost but time.
 */
export function shareHealth(getHealth: () => EndpointHealth, processId: string): HealthSharing {
  const peers = new PeerConditions()
  const shared = getSharedState()
  const announcer = shared && announceHealth({ shared, processId, getHealth, peers })
  let readAtMs = -Infinity
  let isStopped = false
  let isFailing = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  const chooseSpan = (sinceReadMs: number): number => {
    if (sinceReadMs > CATCH_UP_AFTER_MS) return ALL_MINUTES
    return shared?.isShared && sinceReadMs < READ_WHILE_SHARED_MS ? 0 : RECENT_MINUTES
  }
  const exchange = async (): Promise<void> => {
    const health = getHealth()
    announcer?.watch()
    const own = health.traffic.takeUnwritten()
    const startedAtMs = performance.now()
    const sinceMinutes = chooseSpan(startedAtMs - readAtMs)
    const minutes = own.map((minute): OwnMinute => ({
      ...minute,
      condition: describeCondition(health, minute.endpointId),
    }))
    announcer?.announceMinutes(minutes)
    try {
      const rows = await exchangeMinutes({ processId, minutes, sinceMinutes })
      isFailing = false
      if (sinceMinutes === 0) return
      readAtMs = startedAtMs
      health.traffic.learn(rows)
      peers.read(rows)
      health.learnPeers(peers.listStates())
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
      announcer?.stop()
    },
  }
}
