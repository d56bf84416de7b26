import { z } from 'zod'
import { activityQuestion, checkDays } from './activity-question'
import { usdDecimal } from './usd'
import { ALTERNATIVES_MAX } from './what-if-limits'

export const whatIfQuery = z
  .object({
    ...activityQuestion,
    /** Slugs of models and `@chain/…`, separated by commas. */
    alternatives: z
      .string()
      .min(1, 'Name a model or a chain.')
      .max(1_000)
      .transform((text) => [...new Set(text.split(','))])
      .refine((names) => names.length <= ALTERNATIVES_MAX, `At most ${ALTERNATIVES_MAX} at a time.`),
  })
  .superRefine(checkDays)

const count = z.number().int().nonnegative()

const alternative = z.strictObject({
  /** As it was asked for. */
  name: z.string(),
  label: z.string(),
  /** What the requests of the sample that it can answer would have cost, each at the price that held when it was made. */
  cost_usd: usdDecimal,
  /** What those same requests did cost. */
  actual_usd: usdDecimal,
  /** Of the sample: more tokens than any of its endpoints takes. */
  too_long: count,
  /** Of the sample: answers with tool calls, which it does not offer. */
  unsupported: count,
  /** Of the sample: answers with reasoning, which it would have given without. */
  without_reasoning: count,
  /** Of the sample: made before the oldest price that is known, and priced by that one. */
  before_prices: count,
  /** Percent: that at least one endpoint answers, from the uptime of the last day; null where nothing was measured. */
  availability: z.number().min(0).max(100).nullable(),
  /** Requests of the sample that it would not have answered, the expected outages included. */
  failed: count,
  /** The endpoints it was priced by, with how many requests each would have answered first. */
  endpoints: z.array(z.strictObject({ model: z.string(), provider_name: z.string(), requests: count })),
})
export type Alternative = z.infer<typeof alternative>

export const whatIfResponse = z.strictObject({
  data: z.strictObject({
    sample: z.strictObject({
      /** The newest requests of the period; all of them where `is_whole`. */
      requests: count,
      is_whole: z.boolean(),
      /** Answered on own provider keys, whose prices are not ours: left out. */
      own_keys: count,
      /** What failed in truth. */
      failed: count,
      cost_usd: usdDecimal,
    }),
    alternatives: z.array(alternative),
  }),
})
export type WhatIf = z.infer<typeof whatIfResponse>['data']
