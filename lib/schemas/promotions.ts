import { z } from 'zod'
import { usdDecimal } from './usd'

export const redeemBody = z.object({
  code: z
    .string('Give the code as text.')
    .trim()
    .min(1, 'Give the code.')
    .max(100, 'A code has at most 40 letters and digits.'),
})

export const redeemResponse = z.strictObject({
  data: z.strictObject({
    id: z.string(),
    /** USD added to the balance. */
    amount: usdDecimal,
    /** When what is left of it expires; null = never. */
    expires_at: z.string().nullable(),
  }),
})

const promotionalGrant = z.strictObject({
  id: z.string(),
  /** Where it came from. */
  source: z.string(),
  /** USD given. */
  amount: usdDecimal,
  /** USD of it that is left. */
  remaining: usdDecimal,
  /** Null = never. */
  expires_at: z.string().nullable(),
  created_at: z.string(),
})
export type PromotionalGrantObject = z.infer<typeof promotionalGrant>

/** In the order in which requests use them: before purchased credits, the soonest to expire first. */
export const promotionListResponse = z.strictObject({ data: z.array(promotionalGrant) })
