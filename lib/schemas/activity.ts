import { z } from 'zod'
import { ACTIVITY_DIMENSIONS } from './activity-view'
import { usdDecimal } from './usd'

const count = z.number().int().nonnegative()

const bucket = z.enum(['minute', 'hour', 'day', 'month'])

const measures = {
  spend_usd: z.array(usdDecimal),
  requests: z.array(count),
  errors: z.array(count),
  prompt_tokens: z.array(count),
  completion_tokens: z.array(count),
  /** Part of the completion tokens. */
  reasoning_tokens: z.array(count),
  /** Part of the prompt tokens, read from a provider's cache. */
  cached_tokens: z.array(count),
}

/** One value per bucket in each list. */
export const activityMeasures = z.strictObject(measures)
export type ActivityMeasures = z.infer<typeof activityMeasures>

const activitySeries = z.strictObject({
  /** Slug of the model or provider, id of the key or member, name of the app; `__other` for the rest. */
  id: z.string(),
  label: z.string(),
  ...measures,
})
export type ActivitySeries = z.infer<typeof activitySeries>

const totals = z.strictObject({
  spend_usd: usdDecimal,
  tokens: count,
  requests: count,
  errors: count,
  prompt_tokens: count,
  completion_tokens: count,
  reasoning_tokens: count,
  cached_tokens: count,
})
export type ActivityTotals = z.infer<typeof totals>

const namedFilter = z.strictObject({ dimension: z.enum(ACTIVITY_DIMENSIONS), value: z.string(), label: z.string() })

export const activityResponse = z.strictObject({
  data: z.strictObject({
    bucket,
    /** Start of each bucket in UTC. */
    buckets: z.array(z.string()),
    /** Biggest spend first, the rest last. */
    series: z.array(activitySeries),
    totals,
    /** The same of the period before, as far as this one has come: its sums per bucket, all series together. */
    previous: z.strictObject({ from: z.string(), to: z.string(), totals, measures: activityMeasures }).nullable(),
    /** What the question was narrowed to, with the names that people know. */
    filters: z.array(namedFilter),
    /**
     * `exact`: written with every request. `summed`: from single requests, summed up by the hour; requests that ran past their
     * hour may be missing for some minutes.
     */
    source: z.enum(['exact', 'summed']),
  }),
})
export type Activity = z.infer<typeof activityResponse>['data']

/** Milliseconds per bucket; null where nothing was measured. */
const times = z.array(z.number().nonnegative().nullable())
const percentiles = z.strictObject({ p50: z.number().nullable(), p95: z.number().nullable() })
const latencyTotals = z.strictObject({
  /** To the first token, to the last one. */
  first_token: percentiles,
  total: percentiles,
  /** Answers that were stored and given again. */
  given_again: count,
  requests: count,
})
export type LatencyTotals = z.infer<typeof latencyTotals>

const latencySeries = z.strictObject({
  id: z.string(),
  label: z.string(),
  first_token_p50: times,
  first_token_p95: times,
  total_p50: times,
  total_p95: times,
  /** Over the whole period. */
  whole: latencyTotals,
})
export type LatencySeries = z.infer<typeof latencySeries>

export const latencyResponse = z.strictObject({
  data: z.strictObject({
    bucket,
    buckets: z.array(z.string()),
    /** All requests together, then the series with the most requests. */
    all: latencySeries,
    series: z.array(latencySeries),
    previous: latencyTotals.nullable(),
  }),
})
export type Latency = z.infer<typeof latencyResponse>['data']

export const generationsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
})

const generationRow = z.strictObject({
  id: z.string(),
  created_at: z.string(),
  model: z.string(),
  requested_model: z.string(),
  /** Null when no provider was reached. */
  provider: z.string().nullable(),
  provider_name: z.string().nullable(),
  key_id: z.string().nullable(),
  status: z.enum(['completed', 'error', 'cancelled']),
  error_type: z.string().nullable(),
  finish_reason: z.string().nullable(),
  streamed: z.boolean(),
  prompt_tokens: count,
  completion_tokens: count,
  cost_usd: usdDecimal,
  latency_ms: count.nullable(),
  generation_ms: count.nullable(),
})
export type GenerationRow = z.infer<typeof generationRow>

export const generationsResponse = z.strictObject({
  data: z.array(generationRow),
  next_cursor: z.string().nullable(),
  /** On the last page: single requests from before are no longer kept. Null where all are there, and on other pages. */
  kept_since: z.string().nullable(),
})
