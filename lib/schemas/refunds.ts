import { z } from 'zod'
import { NANOS_PER_CENT, parseUsdToNanos } from '@/lib/core/money'
import { usdDecimal } from './usd'

const REFUND_STATUSES = ['requested', 'pending', 'succeeded', 'failed'] as const

/** Credits to give back, as a decimal string or number of USD with whole cents; becomes cents. */
const refundAmount = z
  .union([z.number(), z.string().trim()], 'Must be an amount in USD, for example 12.5 or "12.50".')
  .transform((usd, context) => {
    const nanos = parseUsdToNanos(String(usd))
    if (nanos !== null && nanos > 0n && nanos % NANOS_PER_CENT === 0n && nanos < 10n ** 15n)
      return Number(nanos / NANOS_PER_CENT)
    context.addIssue('Must be an amount above 0 in USD with at most two decimal places, for example 12.5 or "12.50".')
    return z.NEVER
  })

const optionalAmount = refundAmount
  .optional()
  .describe('Credits to give back, in USD; all that can go back when it is left out.')

export const refundParams = z.object({ id: z.string().max(100) })

export const refundPreviewQuery = z.object({ amount_usd: optionalAmount })

export const refundBody = z.object({
  amount_usd: optionalAmount,
  /** The same name again finds the same refund. */
  request_key: z.string().trim().min(8).max(100).optional(),
})

const refundMoney = z.strictObject({
  /** What leaves the balance. */
  credits: usdDecimal,
  /** Of our fee, what goes back too. */
  fee: usdDecimal,
  tax: usdDecimal,
  /** What the buyer gets. */
  total: usdDecimal,
})

export const refundPreview = refundMoney.extend({
  order_id: z.string(),
  /** Of our fee, what does not go back. */
  kept_fee: usdDecimal,
  refundable_until: z.iso.datetime().nullable(),
})

export const refundObject = refundMoney.extend({
  id: z.string(),
  order_id: z.string(),
  /** `requested` and `pending`: under way; `failed`: the credits are back. */
  status: z.enum(REFUND_STATUSES),
  created_at: z.iso.datetime(),
})

export type RefundPreview = z.infer<typeof refundPreview>
export type RefundObject = z.infer<typeof refundObject>
