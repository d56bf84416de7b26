import type { ProviderError } from '@/lib/providers'
import type { RouteHealth } from '../route-types'
import { type Admission, Circuit } from './circuit'
import { type AnswerEnd, TrafficBook } from './traffic-book'

/** An endpoint that failed comes after the others for this long (api contract §3.1). */
const OUTAGE_WINDOW_MS = 30_000
/** And one that answered 429 without saying when to come back, for this long. */
const RATE_LIMIT_WINDOW_MS = 5_000
/** A provider's `Retry-After` keeps requests away for this long at most; after that one finds out whether it still holds. */
const BLOCK_MS_MAX = 60_000

/** Why requests stay away from an endpoint, and when the provider wants them back (ms of the clock). */
type Block = { untilMs: number; retryAtMs: number; error: ProviderError }

/** What another process says of an endpoint, on this process's clock; -Infinity = nothing. */
export type PeerState = { endpointId: string; failedAtMs: number; ejectedUntilMs: number; blockedUntilMs: number }

type Entry = {
  circuit: Circuit
  /** The last failure that no success followed. */
  failedAtMs: number
  succeededAtMs: number
  limitedUntilMs: number
  block: Block | null
}

/** How one attempt was let in; handed back with its result. */
export type AttemptPass = { isProbe: boolean }

/**
 * Which endpoints work, as this process and its peers see it: outages, ejections, providers that asked for a pause.
 * Working endpoints cost a request a map lookup and a few increments.
 */
export class EndpointHealth {
  readonly traffic: TrafficBook
  readonly #entries = new Map<string, Entry>()
  readonly #now: () => number
  #peers = new Map<string, PeerState>()
  #view: RouteHealth | null = null
  #viewEndsMs = -Infinity
  #listener: ((endpointId: string) => void) | null = null

  constructor({
    now = () => performance.now(),
    traffic = new TrafficBook(),
  }: { now?: () => number; traffic?: TrafficBook } = {}) {
    this.#now = now
    this.traffic = traffic
  }

  /** Who is told at once when this process begins or ceases to see trouble at an endpoint; the last one set. */
  onChange(listener: ((endpointId: string) => void) | null): void {
    this.#listener = listener
  }

  /** For planning: who is to be tried later or last. The same sets are handed out until something changes. */
  getRouteHealth(): RouteHealth {
    const nowMs = this.#now()
    if (this.#view && nowMs < this.#viewEndsMs) return this.#view
    return this.#readView(nowMs)
  }

  /** Asks for an attempt about to be made. `refuse`: only as a last resort. */
  admit(endpointId: string): Admission {
    const entry = this.#entries.get(endpointId)
    const nowMs = this.#now()
    if (this.#blockOf(endpointId, nowMs) !== null || this.#isOutElsewhere(endpointId, nowMs)) return 'refuse'
    if (!entry) return 'pass'
    const admission = entry.circuit.admit(nowMs)
    if (admission === 'probe') this.#changed(endpointId)
    return admission
  }

  /** What the provider asked for when it wants no requests now, with the time that is left; null = it may be called. */
  findBlock(endpointId: string): ProviderError | null {
    return this.#blockOf(endpointId, this.#now())
  }

  /** An answer began. @param latencyMs to the first token; null when the answer came whole */
  recordStart(endpointId: string, latencyMs: number | null): void {
    this.traffic.countStart(endpointId, latencyMs)
    const entry = this.#entryOf(endpointId)
    const nowMs = this.#now()
    const wasTroubled = entry.failedAtMs !== -Infinity || entry.block !== null || entry.circuit.openUntilMs !== null
    entry.circuit.succeed(nowMs)
    entry.succeededAtMs = nowMs
    if (!wasTroubled && !this.#peers.has(endpointId)) return
    entry.failedAtMs = -Infinity
    entry.block = null
    this.#changed(endpointId)
  }

  /** An answer is complete. */
  recordEnd(endpointId: string, end: AnswerEnd): void {
    this.traffic.countEnd(endpointId, end)
    this.#entries.get(endpointId)?.circuit.complete()
  }

  /** An attempt failed through the endpoint's fault. */
  recordFailure(endpointId: string, { isProbe }: AttemptPass, error: ProviderError): void {
    const entry = this.#entryOf(endpointId)
    const nowMs = this.#now()
    if (error.retryAfterMs !== null) entry.block = toBlock(error, error.retryAfterMs, nowMs)
    if (error.type === 'rate_limit_exceeded') {
      this.traffic.countRateLimit(endpointId)
      if (isProbe) entry.circuit.abandonProbe()
      entry.limitedUntilMs = nowMs + RATE_LIMIT_WINDOW_MS
    } else {
      this.traffic.countFailure(endpointId, false)
      entry.circuit.fail(nowMs, isProbe)
      entry.failedAtMs = nowMs
    }
    this.#changed(endpointId)
  }

  /** An answer that had begun broke off through the endpoint's fault. */
  recordBreak(endpointId: string): void {
    const entry = this.#entryOf(endpointId)
    const nowMs = this.#now()
    this.traffic.countFailure(endpointId, true)
    entry.circuit.breakOff(nowMs)
    entry.failedAtMs = nowMs
    this.#changed(endpointId)
  }

  /** The attempt says nothing about the endpoint: the caller's mistake, or the caller left. */
  recordNothing(endpointId: string, { isProbe }: AttemptPass): void {
    if (!isProbe) return
    this.#entries.get(endpointId)?.circuit.abandonProbe()
    this.#changed(endpointId)
  }

  /** Replaces what other processes say. */
  learnPeers(states: readonly PeerState[]): void {
    const peers = new Map<string, PeerState>()
    const nowMs = this.#now()
    for (const state of states) {
      // Peers without trouble would cost every request that succeeds here a new view.
      if (!isTroubled(state, nowMs)) continue
      const known = peers.get(state.endpointId)
      peers.set(state.endpointId, known ? joinStates(known, state) : state)
    }
    this.#peers = peers
    this.#view = null
  }

  /** What peers ought to hear of an endpoint, on this process's clock. */
  describe(endpointId: string): PeerState {
    const entry = this.#entries.get(endpointId)
    return {
      endpointId,
      failedAtMs: entry?.failedAtMs ?? -Infinity,
      ejectedUntilMs: entry?.circuit.openUntilMs ?? -Infinity,
      blockedUntilMs: entry?.block?.untilMs ?? -Infinity,
    }
  }

  #changed(endpointId: string): void {
    this.#view = null
    this.#listener?.(endpointId)
  }

  #blockOf(endpointId: string, nowMs: number): ProviderError | null {
    const block = this.#entries.get(endpointId)?.block
    if (block && nowMs < block.untilMs) return { ...block.error, retryAfterMs: Math.ceil(block.retryAtMs - nowMs) }
    const peer = this.#peers.get(endpointId)
    if (!peer || nowMs >= peer.blockedUntilMs) return null
    return { ...PEER_BLOCK, retryAfterMs: Math.ceil(peer.blockedUntilMs - nowMs) }
  }

  #isOutElsewhere(endpointId: string, nowMs: number): boolean {
    const peer = this.#peers.get(endpointId)
    return peer !== undefined && nowMs < peer.ejectedUntilMs && !this.#isOutdated(peer)
  }

  /** A peer's failures count until something has worked here since. */
  #isOutdated({ endpointId, failedAtMs }: PeerState): boolean {
    return (this.#entries.get(endpointId)?.succeededAtMs ?? -Infinity) > failedAtMs
  }

  #readView(nowMs: number): RouteHealth {
    const unstable = new Set<string>()
    const ejected = new Set<string>()
    let endsMs = Infinity
    const note = (set: Set<string>, endpointId: string, untilMs: number) => {
      if (nowMs >= untilMs) return
      set.add(endpointId)
      endsMs = Math.min(endsMs, untilMs)
    }
    for (const [endpointId, entry] of this.#entries) {
      note(unstable, endpointId, Math.max(entry.failedAtMs + OUTAGE_WINDOW_MS, entry.limitedUntilMs))
      note(ejected, endpointId, entry.block?.untilMs ?? -Infinity)
      const openUntilMs = entry.circuit.openUntilMs ?? -Infinity
      // A probe under way has no end that is known; its result makes a new view.
      if (entry.circuit.isOut(nowMs)) note(ejected, endpointId, nowMs < openUntilMs ? openUntilMs : Infinity)
    }
    for (const [endpointId, peer] of this.#peers) {
      note(ejected, endpointId, peer.blockedUntilMs)
      if (this.#isOutdated(peer)) continue
      note(unstable, endpointId, peer.failedAtMs + OUTAGE_WINDOW_MS)
      note(ejected, endpointId, peer.ejectedUntilMs)
    }
    this.#viewEndsMs = endsMs
    this.#view = {
      unstableEndpointIds: unstable,
      ejectedEndpointIds: ejected,
      statsOf: (endpointId) => this.traffic.statsOf(endpointId),
    }
    return this.#view
  }

  #entryOf(endpointId: string): Entry {
    const known = this.#entries.get(endpointId)
    if (known) return known
    const entry: Entry = {
      circuit: new Circuit(),
      failedAtMs: -Infinity,
      succeededAtMs: -Infinity,
      limitedUntilMs: -Infinity,
      block: null,
    }
    this.#entries.set(endpointId, entry)
    return entry
  }
}

const PEER_BLOCK: ProviderError = {
  type: 'rate_limit_exceeded',
  status: 429,
  message: 'The provider asked for a pause.',
  code: null,
  retryAfterMs: null,
}

function toBlock(error: ProviderError, retryAfterMs: number, nowMs: number): Block {
  return { untilMs: nowMs + Math.min(retryAfterMs, BLOCK_MS_MAX), retryAtMs: nowMs + retryAfterMs, error }
}

function isTroubled({ failedAtMs, ejectedUntilMs, blockedUntilMs }: PeerState, nowMs: number): boolean {
  return Math.max(failedAtMs + OUTAGE_WINDOW_MS, ejectedUntilMs, blockedUntilMs) > nowMs
}

function joinStates(left: PeerState, right: PeerState): PeerState {
  return {
    endpointId: left.endpointId,
    failedAtMs: Math.max(left.failedAtMs, right.failedAtMs),
    ejectedUntilMs: Math.max(left.ejectedUntilMs, right.ejectedUntilMs),
    blockedUntilMs: Math.max(left.blockedUntilMs, right.blockedUntilMs),
  }
}
