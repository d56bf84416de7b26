import type { Stack } from '../stack/start-stack'

export type TargetName = 'direct' | 'floor' | 'gateway'
export const TARGETS: readonly TargetName[] = ['direct', 'floor', 'gateway']

export type Scenario = {
  name: string
  concurrency: number
  isStream: boolean
  /** Pace of the simulated provider; 0 = the whole answer at once. */
  tokensPerSecond: number
}

/** A token each 10 ms: a fast model. Without a pace a stream would arrive in one piece and cost next to nothing. */
const STREAM_TOKENS_PER_SECOND = 100
const STREAM_TOKENS = 20
const ANSWER_TOKENS = 256

const whole = (concurrency: number): Scenario => ({
  name: `c=${concurrency}`,
  concurrency,
  isStream: false,
  tokensPerSecond: 0,
})

/** Runs every path of the code often enough to be compiled, before anything is measured. */
export const WARM_UP: Scenario = { ...whole(16), name: 'warm-up' }

export const SCENARIOS: readonly Scenario[] = [
  whole(1),
  whole(16),
  whole(64),
  { name: 'streams, c=16', concurrency: 16, isStream: true, tokensPerSecond: STREAM_TOKENS_PER_SECOND },
]

/** A model with one endpoint, so that all three ask the same simulated provider for the same thing. */
const MODEL = { public: 'openai/gpt-4o-mini', upstream: 'gpt-4o-mini' }
const PROVIDER_PATH = '/providers/openai/v1/chat/completions'
const MESSAGES = [
  { role: 'system', content: 'You are a helpful assistant. Answer briefly and plainly.' },
  { role: 'user', content: 'Explain to a colleague why a proxy in front of a service should add as little as it can.' },
]

export type Call = { origin: string; path: string; headers: string[]; body: string }

/** The same question to each of the three, each addressed as it wants to be. */
export function composeCall(stack: Stack, target: TargetName, { isStream }: Scenario): Call {
  const isGateway = target === 'gateway'
  const body = JSON.stringify({
    model: isGateway ? MODEL.public : MODEL.upstream,
    messages: MESSAGES,
    max_completion_tokens: isStream ? STREAM_TOKENS : ANSWER_TOKENS,
    ...(isStream ? { stream: true, stream_options: { include_usage: true } } : {}),
  })
  const secret = isGateway ? stack.apiKey : 'sandbox'
  const origin = { direct: stack.sandbox, floor: stack.floor, gateway: stack.gateway }[target].origin
  return {
    origin,
    path: isGateway ? '/api/v1/chat/completions' : PROVIDER_PATH,
    headers: ['content-type', 'application/json', 'authorization', `Bearer ${secret}`],
    body,
  }
}
