import type { EndpointCondition, PeerMinute } from '@/lib/endpoint-stats'
import type { EndpointHealth, PeerState } from './endpoint-health'

/** What a process says of an endpoint. Its times are ms from now, so that no two clocks meet. */
export type PeerReport = { processId: string; endpointId: string; condition: EndpointCondition }

/** Whoever announced something this recently tells more than what it wrote into the database before. */
const ANNOUNCED_MS = 10_000
/** Nothing that a process says of an endpoint holds for longer. */
const FORGET_MS = 300_000

/** What each of the other processes said last of each endpoint, on this process's clock. */
export class PeerConditions {
  readonly #states = new Map<string, { state: PeerState; learnedAtMs: number }>()
  readonly #announcedAtMs = new Map<string, number>()

  /** Takes in what a process announced a moment ago. */
  hear(reports: readonly PeerReport[]): void {
    for (const report of reports) {
      this.#announcedAtMs.set(report.processId, performance.now())
      this.#set(report)
    }
  }

  /** Takes in what processes wrote into the database within the last minutes. */
  read(rows: readonly PeerMinute[]): void {
    const nowMs = performance.now()
    for (const row of newestOf(rows)) {
      if (nowMs - (this.#announcedAtMs.get(row.processId) ?? -Infinity) > ANNOUNCED_MS) this.#set(row)
    }
  }

  listStates(): PeerState[] {
    const oldestMs = performance.now() - FORGET_MS
    for (const [key, { learnedAtMs }] of this.#states) if (learnedAtMs < oldestMs) this.#states.delete(key)
    for (const [processId, atMs] of this.#announcedAtMs) if (atMs < oldestMs) this.#announcedAtMs.delete(processId)
    return [...this.#states.values()].map(({ state }) => state)
  }

  #set({ processId, endpointId, condition }: PeerReport): void {
    const learnedAtMs = performance.now()
    this.#states.set(`${processId}\0${endpointId}`, { state: toState(endpointId, condition), learnedAtMs })
  }
}

/** What this process has to say of an endpoint. */
export function describeCondition(health: EndpointHealth, endpointId: string): EndpointCondition {
  const nowMs = performance.now()
  const { failedAtMs, ejectedUntilMs, blockedUntilMs } = health.describe(endpointId)
  return {
    failedMsAgo: Number.isFinite(failedAtMs) ? nowMs - failedAtMs : null,
    ejectedMs: ejectedUntilMs > nowMs ? ejectedUntilMs - nowMs : null,
    blockedMs: blockedUntilMs > nowMs ? blockedUntilMs - nowMs : null,
  }
}

function toState(endpointId: string, { failedMsAgo, ejectedMs, blockedMs }: EndpointCondition): PeerState {
  const nowMs = performance.now()
  return {
    endpointId,
    failedAtMs: failedMsAgo === null ? -Infinity : nowMs - failedMsAgo,
    ejectedUntilMs: ejectedMs === null ? -Infinity : nowMs + ejectedMs,
    blockedUntilMs: blockedMs === null ? -Infinity : nowMs + blockedMs,
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
