import { z } from 'zod'

const dateText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write a day as YYYY-MM-DD.')

export const activityItemsQuery = z.object({
  /** One of the last 30 completed days in UTC. */
  date: dateText.optional(),
  api_key_hash: z.string().min(1).max(200).optional(),
  user_id: z.string().min(1).max(200).optional(),
  group_by: z.literal('workspace', 'Only `workspace` can be grouped by.').optional(),
  /** The organization; there is exactly one per credential. */
  workspace_id: z.string().min(1).max(200).optional(),
})

const count = z.number().int().nonnegative()

const activityItem = z.strictObject({
  date: dateText,
  model: z.string(),
  model_permaslug: z.string(),
  endpoint_id: z.string(),
  provider_name: z.string(),
  /** USD of credits. */
  usage: z.number(),
  /** USD that the organization's own provider keys were charged by list price. */
  byok_usage_inference: z.number(),
  requests: count,
  prompt_tokens: count,
  completion_tokens: count,
  reasoning_tokens: count,
  workspace_id: z.string().optional(),
})
export type ActivityItem = z.infer<typeof activityItem>

export const activityItemsResponse = z.strictObject({ data: z.array(activityItem) })

export const GRANULARITIES = ['minute', 'hour', 'day', 'week', 'month'] as const
export type Granularity = (typeof GRANULARITIES)[number]
export const FILTER_OPERATORS = ['eq', 'neq', 'in', 'not_in'] as const

const name = z.string().min(1).max(100)
const scalar = z.union([z.string().max(500), z.number()])

const filter = z.object({
  field: name,
  operator: z.enum(FILTER_OPERATORS, `must be one of ${FILTER_OPERATORS.join(', ')}.`),
  value: z.union([scalar, z.array(scalar).min(1).max(500)]),
  /** With `in` and `not_in`: rows without a value count as well. */
  include_unset: z.boolean().optional(),
})

const noClassifiers = z.undefined({ error: 'There are no classifiers here; leave it out.' }).optional()

export const analyticsQueryBody = z.object({
  metrics: z.array(name).min(1, 'Name at least one metric.').max(30),
  dimensions: z.array(name).max(2, 'At most two dimensions can be combined.').optional(),
  granularity: z.enum(GRANULARITIES, `must be one of ${GRANULARITIES.join(', ')}.`).optional(),
  filters: z.array(filter).max(20).optional(),
  time_range: z
    .object({ start: z.iso.datetime({ offset: true }), end: z.iso.datetime({ offset: true }) })
    .refine(({ start, end }) => Date.parse(start) < Date.parse(end), 'must end after it starts.')
    .optional(),
  order_by: z.object({ field: name, direction: z.enum(['asc', 'desc']) }).optional(),
  limit: z.number().int().min(1).max(10_000).optional(),
  group_limit: z.number().int().min(1).max(10_000).optional(),
  classifier_dimensions: noClassifiers,
  classifier_filters: noClassifiers,
})
export type AnalyticsQuery = z.infer<typeof analyticsQueryBody>

const value = z.union([z.string(), z.number(), z.null()])
export type AnalyticsRow = Record<string, z.infer<typeof value>>

export const analyticsQueryResponse = z.strictObject({
  data: z.strictObject({
    data: z.array(z.record(z.string(), value)),
    metadata: z.strictObject({ query_time_ms: z.number(), row_count: count, truncated: z.boolean() }),
    warnings: z.array(z.string()).optional(),
  }),
})
export type AnalyticsResult = z.infer<typeof analyticsQueryResponse>['data']

export const analyticsMetaResponse = z.strictObject({
  data: z.strictObject({
    metrics: z.array(
      z.strictObject({
        name: z.string(),
        display_label: z.string(),
        display_format: z.enum(['number', 'currency', 'percent', 'latency', 'throughput']),
        is_rate: z.boolean(),
      }),
    ),
    dimensions: z.array(z.strictObject({ name: z.string(), display_label: z.string() })),
    granularities: z.array(z.strictObject({ name: z.enum(GRANULARITIES), display_label: z.string() })),
    operators: z.array(z.strictObject({ name: z.enum(FILTER_OPERATORS), value_type: z.enum(['scalar', 'array']) })),
  }),
})
export type AnalyticsMeta = z.infer<typeof analyticsMetaResponse>['data']
