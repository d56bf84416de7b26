import { findBucket, findQuantile, LATENCY_SCALE, type Scale, THROUGHPUT_SCALE } from './histogram'

export type Percentiles = { p50: number; p75: number; p90: number; p99: number }

/** What one process saw of one endpoint within one minute, or a sum of such. */
export type MinuteCounts = {
  /** Attempts that say something about the endpoint: neither the caller's mistakes nor 429 count. */
  requests: number
  failures: number
  rateLimited: number
  /** Answers with tool calls, and those among them that cannot be executed. */
  toolAnswers: number
  toolErrors: number
  /** Histograms by their scales; empty until the first value. */
  latency: number[]
  throughput: number[]
}

export function createCounts(): MinuteCounts {
  return { requests: 0, failures: 0, rateLimited: 0, toolAnswers: 0, toolErrors: 0, latency: [], throughput: [] }
}

/** Counts milliseconds to a first token. */
export function countLatency(counts: MinuteCounts, latencyMs: number): void {
  counts.latency = countValue(counts.latency, LATENCY_SCALE, latencyMs)
}

/** Counts an answer's tokens per second. */
export function countThroughput(counts: MinuteCounts, tokensPerSecond: number): void {
  counts.throughput = countValue(counts.throughput, THROUGHPUT_SCALE, tokensPerSecond)
}

function countValue(histogram: number[], scale: Scale, value: number): number[] {
  const filled = histogram.length === 0 ? new Array<number>(scale.size).fill(0) : histogram
  const index = findBucket(scale, value)
  filled[index] = (filled[index] ?? 0) + 1
  return filled
}

/** Adds `more` to `sum`. */
export function addCounts(sum: MinuteCounts, more: MinuteCounts): void {
  sum.requests += more.requests
  sum.failures += more.failures
  sum.rateLimited += more.rateLimited
  sum.toolAnswers += more.toolAnswers
  sum.toolErrors += more.toolErrors
  sum.latency = addHistograms(sum.latency, more.latency)
  sum.throughput = addHistograms(sum.throughput, more.throughput)
}

function addHistograms(sum: number[], more: readonly number[]): number[] {
  if (more.length === 0) return sum
  if (sum.length === 0) return [...more]
  for (const [index, count] of more.entries()) sum[index] = (sum[index] ?? 0) + count
  return sum
}

/** Part of the requests that succeeded, 0 to 1; null when there were none. */
export function findUptime({ requests, failures }: MinuteCounts): number | null {
  return requests === 0 ? null : Math.max(0, 1 - failures / requests)
}

/** Milliseconds to the first token: 90 % of the answers began within `p90`. */
export function findLatency({ latency }: MinuteCounts): Percentiles | null {
  return findPercentiles((part) => findQuantile(LATENCY_SCALE, latency, part))
}

/** Tokens per second: 90 % of the answers were at least as fast as `p90`. */
export function findThroughput({ throughput }: MinuteCounts): Percentiles | null {
  return findPercentiles((part) => findQuantile(THROUGHPUT_SCALE, throughput, 1 - part))
}

function findPercentiles(find: (part: number) => number | null): Percentiles | null {
  const median = find(0.5)
  if (median === null) return null
  const at = (part: number) => roundToTenth(find(part) ?? median)
  return { p50: roundToTenth(median), p75: at(0.75), p90: at(0.9), p99: at(0.99) }
}

function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10
}
