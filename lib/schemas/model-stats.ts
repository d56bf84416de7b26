import { z } from 'zod'
import { usdDecimal } from './usd'

const percent = z.number().min(0).max(100)
const percentiles = z.strictObject({ p50: z.number(), p75: z.number(), p90: z.number(), p99: z.number() })
const tokens = z.number().int().nonnegative()
const day = z.iso.date()

const signals = z.strictObject({
  id: z.string(),
  /** Prompt and completion tokens of the last seven days, over all accounts. */
  weekly_tokens: tokens,
  /** Median of the fastest endpoint in the last half hour: milliseconds to the first token, tokens per second. */
  latency_ms: z.number().nullable(),
  throughput: z.number().nullable(),
  /** Percent of the last day, of the endpoint that did best. */
  uptime_last_1d: percent.nullable(),
  /** Whether somebody serves it who is known not to train on prompts. */
  has_no_training: z.boolean(),
  /** Whether somebody serves it who is known to keep nothing. */
  has_zero_retention: z.boolean(),
})
export type ModelSignal = z.infer<typeof signals>

export const modelSignalsResponse = z.strictObject({ data: z.array(signals) })

const endpointStats = z.strictObject({
  tag: z.string(),
  provider: z.string(),
  provider_name: z.string(),
  status: z.union([z.literal(0), z.literal(-1), z.literal(-2), z.literal(-3)]),
  uptime_last_1d: percent.nullable(),
  latency_last_30m: percentiles.nullable(),
  throughput_last_30m: percentiles.nullable(),
  /** Oldest first; days without traffic are left out. */
  days: z.array(
    z.strictObject({
      day,
      uptime: percent.nullable(),
      latency_ms: percentiles.nullable(),
      throughput: percentiles.nullable(),
      /** Percent of the answers with tool calls that could not be executed. */
      tool_errors: percent.nullable(),
    }),
  ),
})
export type EndpointStats = z.infer<typeof endpointStats>

const activityDay = z.strictObject({
  day,
  prompt_tokens: tokens,
  /** Reasoning is part of it. */
  completion_tokens: tokens,
  reasoning_tokens: tokens,
})
export type ModelActivityDay = z.infer<typeof activityDay>

const effectivePrice = z.strictObject({
  provider: z.string(),
  provider_name: z.string(),
  /** What was charged per million tokens, prompt and completion together, in the last seven days. */
  usd_per_million: usdDecimal,
  /** Percent of the prompt tokens that came from the provider's cache. */
  cached: percent,
})
export type EffectivePrice = z.infer<typeof effectivePrice>

export const modelApp = z.strictObject({ title: z.string(), url: z.url(), tokens })
export type ModelApp = z.infer<typeof modelApp>

export const modelStatsResponse = z.strictObject({
  data: z.strictObject({
    id: z.string(),
    /** How many days the lists below go back, today included. */
    days: z.number().int(),
    endpoints: z.array(endpointStats),
    activity: z.array(activityDay),
    effective_prices: z.array(effectivePrice),
    /** The last thirty days' programs that said publicly who they are, most tokens first. */
    apps: z.array(modelApp),
  }),
})
export type ModelStats = z.infer<typeof modelStatsResponse>['data']
