import { getEnv } from '@/lib/env'
import type { EndpointStats, RouteEndpoint } from './route-types'

/** How long a call may take, in ms. */
export type TimeLimits = {
  /** Until the response headers of a stream. */
  headersMs: number
  /** From the headers to the first token of a stream. */
  firstTokenMs: number
  /** Until a whole answer begins to arrive: it is sent when it is written. */
  wholeMs: number
  /** Between two signs of progress. */
  idleMs: number
  /** All in all, what is left of the request's time. */
  totalMs: number
  /** Until the first token, whatever else moves: what is left of the time that a chain's step grants. */
  stepMs?: number | undefined
}

/** Models that think before they speak may be silent this much longer. */
const REASONING_FACTOR = 3
/** An endpoint that is usually fast is given up after this many times its slowest hundredth … */
const SLOWEST_FACTOR = 4
/** … but never before this. */
const FIRST_TOKEN_MS_MIN = 10_000
/** Providers read prompts at two tokens a millisecond at least. */
const PROMPT_TOKENS_PER_MS = 2
/** And write at 20 tokens a second at least. */
const MS_PER_ANSWER_TOKEN = 50

/**
 * The waits of one call: what the operator set, less where the endpoint's recent traffic or the size of the answer says
 * that waiting longer is in vain.
 */
export function findTimeLimits({
  endpoint,
  stats,
  promptTokens,
  answerTokensMax,
  elapsedMs,
  stepMs,
}: {
  endpoint: Pick<RouteEndpoint, 'supportedParameters'>
  stats: EndpointStats | null
  /** Typical, not the bound. */
  promptTokens: number
  answerTokensMax: number
  /** Since the request came in. */
  elapsedMs: number
  stepMs?: number | undefined
}): TimeLimits {
  const env = getEnv()
  const thinks = endpoint.supportedParameters.includes('reasoning')
  const capMs = env.UPSTREAM_FIRST_TOKEN_TIMEOUT_MS * (thinks ? REASONING_FACTOR : 1)
  const usualMs = stats?.latencyMs
    ? Math.max(FIRST_TOKEN_MS_MIN, stats.latencyMs.p99 * SLOWEST_FACTOR) + promptTokens / PROMPT_TOKENS_PER_MS
    : Infinity
  return {
    headersMs: env.UPSTREAM_HEADERS_TIMEOUT_MS,
    firstTokenMs: Math.min(capMs, usualMs),
    wholeMs: Math.min(env.UPSTREAM_WHOLE_TIMEOUT_MS, capMs + answerTokensMax * MS_PER_ANSWER_TOKEN),
    idleMs: env.UPSTREAM_IDLE_TIMEOUT_MS,
    totalMs: Math.max(1, env.UPSTREAM_TOTAL_TIMEOUT_MS - elapsedMs),
    stepMs,
  }
}
