import { z } from 'zod'
import { usdDecimal } from './usd'

export const ACTIVITY_RANGES = ['24h', '7d', '30d', '12mo'] as const
export const ACTIVITY_GROUPS = ['model', 'key', 'provider'] as const

export const activityQuery = z.object({
  range: z.enum(ACTIVITY_RANGES).default('7d'),
  group_by: z.enum(ACTIVITY_GROUPS).default('model'),
})
export type ActivityRange = (typeof ACTIVITY_RANGES)[number]
export type ActivityGroup = (typeof ACTIVITY_GROUPS)[number]

const count = z.number().int().nonnegative()

const activitySeries = z.strictObject({
  /** Slug of the model or provider, id of the key. */
  id: z.string(),
  label: z.string(),
  /** One value per bucket, as all lists here. */
  spend_usd: z.array(usdDecimal),
  tokens: z.array(count),
  requests: z.array(count),
})
export type ActivitySeries = z.infer<typeof activitySeries>

export const activityResponse = z.strictObject({
  data: z.strictObject({
    /** Start of each bucket in UTC: hours for 24h, days for 7d and 30d, months for 12mo. */
    buckets: z.array(z.string()),
    bucket: z.enum(['hour', 'day', 'month']),
    /** Biggest spend first. */
    series: z.array(activitySeries),
    totals: z.strictObject({ spend_usd: usdDecimal, tokens: count, requests: count, errors: count }),
  }),
})
export type Activity = z.infer<typeof activityResponse>['data']

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
