import { z } from 'zod'
import { usdDecimal } from './usd'

const keyAlert = { key_hash: z.string(), name: z.string() }

const overviewAlert = z.discriminatedUnion('kind', [
  /** Nothing is left to spend, or less than three days of what is spent lately. */
  z.strictObject({ kind: z.literal('low_balance'), remaining_usd: usdDecimal, days_left: z.number().nullable() }),
  z.strictObject({ kind: z.literal('key_near_limit'), ...keyAlert, limit_usd: z.number(), remaining_usd: z.number() }),
  z.strictObject({ kind: z.literal('key_expiring'), ...keyAlert, expires_at: z.string() }),
  z.strictObject({ kind: z.literal('key_expired'), ...keyAlert, expires_at: z.string() }),
  z.strictObject({
    kind: z.literal('model_retiring'),
    model: z.string(),
    name: z.string(),
    /** The last day on which it answers, UTC. */
    last_day: z.string(),
    /** The model to use instead; null when none is known. */
    successor: z.string().nullable(),
  }),
])
export type OverviewAlert = z.infer<typeof overviewAlert>

export const overviewResponse = z.strictObject({
  data: z.strictObject({
    /** What of the first steps is done. */
    steps: z.strictObject({ credits: z.boolean(), key: z.boolean(), request: z.boolean() }),
    balance_usd: usdDecimal,
    burn: z.strictObject({
      /** The mean of the days counted. */
      per_day_usd: usdDecimal,
      /** Days counted: the last seven, fewer while the first request is younger. */
      days: z.number().int().positive(),
      /** For how many days the balance lasts at that rate; null when nothing is spent. */
      days_left: z.number().int().nonnegative().nullable(),
    }),
    /** The last 30 days in UTC, oldest first, today included. */
    days: z.array(z.strictObject({ date: z.string(), spend_usd: usdDecimal, requests: z.number().int() })),
    /** Most urgent first. */
    alerts: z.array(overviewAlert),
  }),
})
export type Overview = z.infer<typeof overviewResponse>['data']
