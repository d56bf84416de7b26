import {
  addCounts,
  countLatency,
  countThroughput,
  createCounts,
  findLatency,
  findThroughput,
  findUptime,
  type MinuteCounts,
  type MinuteRow,
} from '@/lib/endpoint-stats'
import type { EndpointStats } from '../route-types'

const MINUTE_MS = 60_000
/** Routing looks at speed over this many minutes (api contract §3.1) and at reliability over the longer span. */
const SPEED_MINUTES = 5
const UPTIME_MINUTES = 30
/** With fewer requests there is no uptime: one failure would look like an outage. */
const UPTIME_REQUESTS_MIN = 100
/** With fewer answers there are no percentiles. */
const SPEED_ANSWERS_MIN = 5
const TOOL_ANSWERS_MIN = 20
/** A summary is this old at most. */
const SUMMARY_MS = 5_000

type Entry = {
  own: Map<number, MinuteCounts>
  /** What other processes wrote, by minute and process. */
  others: Map<number, Map<string, MinuteCounts>>
  current: MinuteCounts
  currentMinute: number
  summary: EndpointStats | null
  summarizedAtMs: number
}

/**
 * What is known of every endpoint's traffic within half an hour: own counts, written by a few increments a request, and
 * those of other processes. Minutes are those of the wall clock, so that processes agree on them.
 */
export class TrafficBook {
  readonly #entries = new Map<string, Entry>()
  readonly #dirty = new Map<string, Set<number>>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** An answer began. @param latencyMs time to the first token; null when the answer came whole */
  countStart(endpointId: string, latencyMs: number | null): void {
    const counts = this.#countsOf(endpointId)
    counts.requests += 1
    if (latencyMs !== null) countLatency(counts, latencyMs)
  }

  /** An answer is complete. */
  countEnd(endpointId: string, { tokensPerSecond, toolCalls }: AnswerEnd): void {
    const counts = this.#countsOf(endpointId)
    if (tokensPerSecond !== null) countThroughput(counts, tokensPerSecond)
    if (toolCalls === 'none') return
    counts.toolAnswers += 1
    if (toolCalls === 'broken') counts.toolErrors += 1
  }

  /** A request failed before an answer, or broke off after `countStart` had counted it. */
  countFailure(endpointId: string, hadBegun: boolean): void {
    const counts = this.#countsOf(endpointId)
    if (!hadBegun) counts.requests += 1
    counts.failures += 1
  }

  countRateLimit(endpointId: string): void {
    this.#countsOf(endpointId).rateLimited += 1
  }

  /** For routing: from memory, at most a few seconds old; null when nothing was seen. */
  statsOf(endpointId: string): EndpointStats | null {
    const entry = this.#entries.get(endpointId)
    if (!entry) return null
    const nowMs = this.#now()
    if (nowMs - entry.summarizedAtMs >= SUMMARY_MS) {
      entry.summary = summarize(entry, Math.floor(nowMs / MINUTE_MS))
      entry.summarizedAtMs = nowMs
    }
    return entry.summary
  }

  /** Own minutes that changed since the last call. What could not be written is handed back with `keepUnwritten`. */
  takeUnwritten(): { endpointId: string; minute: number; counts: MinuteCounts }[] {
    const taken = [...this.#dirty].flatMap(([endpointId, minutes]) =>
      [...minutes].flatMap((minute) => {
        const counts = this.#entries.get(endpointId)?.own.get(minute)
        return counts ? [{ endpointId, minute, counts }] : []
      }),
    )
    this.#dirty.clear()
    return taken
  }

  keepUnwritten(rows: readonly { endpointId: string; minute: number }[]): void {
    for (const { endpointId, minute } of rows) this.#markDirty(endpointId, minute)
  }

  /** Takes in what other processes saw; a row replaces the one that was read before it. Forgets what is too old. */
  learn(rows: readonly MinuteRow[]): void {
    for (const { endpointId, processId, minute, counts } of rows) {
      const { others } = this.#entryOf(endpointId)
      const byProcess = others.get(minute) ?? new Map<string, MinuteCounts>()
      byProcess.set(processId, counts)
      others.set(minute, byProcess)
    }
    this.#forgetOld()
  }

  #forgetOld(): void {
    const oldest = Math.floor(this.#now() / MINUTE_MS) - UPTIME_MINUTES
    for (const [endpointId, { own, others }] of this.#entries) {
      for (const minute of own.keys()) if (minute < oldest) own.delete(minute)
      for (const minute of others.keys()) if (minute < oldest) others.delete(minute)
      if (own.size === 0 && others.size === 0) this.#entries.delete(endpointId)
    }
  }

  #countsOf(endpointId: string): MinuteCounts {
    const entry = this.#entryOf(endpointId)
    const minute = Math.floor(this.#now() / MINUTE_MS)
    if (entry.currentMinute !== minute) {
      entry.current = createCounts()
      entry.currentMinute = minute
      entry.own.set(minute, entry.current)
    }
    this.#markDirty(endpointId, minute)
    return entry.current
  }

  #markDirty(endpointId: string, minute: number): void {
    const minutes = this.#dirty.get(endpointId)
    if (minutes) minutes.add(minute)
    else this.#dirty.set(endpointId, new Set([minute]))
  }

  #entryOf(endpointId: string): Entry {
    const known = this.#entries.get(endpointId)
    if (known) return known
    const entry: Entry = {
      own: new Map(),
      others: new Map(),
      current: createCounts(),
      currentMinute: -1,
      summary: null,
      summarizedAtMs: -Infinity,
    }
    this.#entries.set(endpointId, entry)
    return entry
  }
}

export type AnswerEnd = {
  /** Null when the answer was too short to tell. */
  tokensPerSecond: number | null
  /** Whether the answer calls tools, and whether all its calls can be executed. */
  toolCalls: 'none' | 'good' | 'broken'
}

function summarize(entry: Entry, minute: number): EndpointStats {
  const speed = sumSince(entry, minute - SPEED_MINUTES)
  const all = sumSince(entry, minute - UPTIME_MINUTES)
  return {
    latencyMs: countAll(speed.latency) < SPEED_ANSWERS_MIN ? null : findLatency(speed),
    throughput: countAll(speed.throughput) < SPEED_ANSWERS_MIN ? null : findThroughput(speed),
    uptime: all.requests < UPTIME_REQUESTS_MIN ? null : findUptime(all),
    toolErrorRate: all.toolAnswers < TOOL_ANSWERS_MIN ? null : all.toolErrors / all.toolAnswers,
    requests: all.requests,
  }
}

function sumSince({ own, others }: Entry, oldest: number): MinuteCounts {
  const sum = createCounts()
  for (const [minute, counts] of own) if (minute > oldest) addCounts(sum, counts)
  for (const [minute, byProcess] of others) {
    if (minute > oldest) for (const counts of byProcess.values()) addCounts(sum, counts)
  }
  return sum
}

function countAll(histogram: readonly number[]): number {
  return histogram.reduce((sum, count) => sum + count, 0)
}
