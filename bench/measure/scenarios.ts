import type { Arrival } from '../load/load-messages'
import { composeCall, type Target } from './targets'
import type { LoadCall } from '../load/load-messages'

/** One kind of load, the same for every target. */
export type Scenario = {
  name: string
  arrival: Arrival
  isStream: boolean
  /** Pace of the simulated provider; 0 = the whole answer at once. */
  tokensPerSecond: number
  /** What the simulated provider waits before it answers. */
  latencyMs: number
  /** The window is so many times as long as others: what is rare needs time. */
  windows: number
  calls: (target: Target) => LoadCall[]
}

/** A token each 10 ms: a fast model. Without a pace a stream would arrive in one piece and cost next to nothing. */
const STREAM_TOKENS_PER_SECOND = 100
const STREAM_TOKENS = 20
const ANSWER_TOKENS = 256
/** Sixteen under way take about 22 ms each behind an upstream of 20 ms; a constant rate that keeps a few less busy. */
const STEADY_PER_SECOND = 600

const whole = (arrival: Arrival, rest: Partial<Scenario> & { name: string }): Scenario => ({
  arrival,
  isStream: false,
  tokensPerSecond: 0,
  latencyMs: 0,
  windows: 1,
  calls: (target) => [composeCall(target, { maxTokens: ANSWER_TOKENS, isStream: false })],
  ...rest,
})
const streamed = (concurrency: number, rest: Partial<Scenario> & { name: string }): Scenario => ({
  ...whole({ kind: 'closed', concurrency }, rest),
  isStream: true,
  tokensPerSecond: STREAM_TOKENS_PER_SECOND,
  calls: (target) => [composeCall(target, { maxTokens: STREAM_TOKENS, isStream: true })],
})

/** So many requests under way at any moment, at an upstream that takes no time. */
export function wholeAnswers(concurrency: number): Scenario {
  return whole({ kind: 'closed', concurrency }, { name: `c=${concurrency}` })
}

/** Runs every path of the code often enough to be compiled, before anything is measured. */
export const WARM_UP: readonly Scenario[] = [
  { ...wholeAnswers(16), name: 'warm-up' },
  { ...streamed(16, { name: 'warm-up, streams' }), tokensPerSecond: 0 },
]

export const STREAMS: Scenario = streamed(16, { name: 'streams, c=16', windows: 3 })

/** Behind an upstream that takes 20 ms, closed and open loop. */
export const LATENCY: readonly Scenario[] = [
  whole({ kind: 'closed', concurrency: 16 }, { name: 'c=16, 20 ms upstream', latencyMs: 20, windows: 2 }),
  whole(
    { kind: 'open', perSecond: STEADY_PER_SECOND },
    { name: `${STEADY_PER_SECOND}/s, 20 ms upstream`, latencyMs: 20, windows: 2 },
  ),
]
