import { z } from 'zod'
import { type CentsRange, PURCHASE_CENTS, readCents } from './cents-range'
import { usdDecimal } from './usd'

/** An amount in USD: a JSON number or a decimal string with at most two decimal places; becomes cents. */
export const centsAmount = (range: CentsRange) =>
  z
    .union([z.number(), z.string().trim()], 'Must be an amount in USD, for example 20 or "20.00".')
    .transform((usd, context) => {
      const read = readCents(String(usd), range)
      if ('cents' in read) return read.cents
      context.addIssue(read.problem)
      return z.NEVER
    })

/** An amount to buy. */
export const purchaseAmount = centsAmount(PURCHASE_CENTS)

export const quoteQuery = z.object({ amount_usd: purchaseAmount })
export const checkoutBody = z.object({
  amount_usd: purchaseAmount,
  /** The buyer agrees that the card is kept for later purchases and for auto top-up. */
  save_card: z.boolean('Must be true or false.').default(false),
})

/** What a purchase costs; USD with two decimal places. */
export const quoteResponse = z.strictObject({
  /** What is added to the balance. */
  credits: usdDecimal,
  /** Our fee on top. */
  fee: usdDecimal,
  /** What the buyer pays. */
  total: usdDecimal,
})

export const checkoutResponse = quoteResponse.extend({
  order_id: z.string(),
  /** Stripe's payment page: send the browser there. */
  url: z.url(),
})

const ORDER_STATUSES = ['pending', 'paid', 'expired', 'failed', 'refunded'] as const

export const orderObject = quoteResponse.extend({
  id: z.string(),
  /** Who made it: a person, or auto top-up. */
  kind: z.enum(['purchase', 'auto_top_up']),
  status: z.enum(ORDER_STATUSES),
  /** Tax on top, which is part of the total; zero unless the operator has Stripe calculate it. */
  tax: usdDecimal,
  /** What went back to the buyer, in USD. */
  refunded: usdDecimal,
  /** Stripe's receipt; null until it is paid. */
  receipt_url: z.url().nullable(),
  created_at: z.iso.datetime(),
  paid_at: z.iso.datetime().nullable(),
  /** Until then, what is unspent of it can be given back; null when that is over or was never possible. */
  refundable_until: z.iso.datetime().nullable(),
  /** What the payer's bank says: `open` while it decides, `lost` when the money is gone; null when all is well. */
  dispute: z.enum(['open', 'lost']).nullable(),
})

export type OrderObject = z.infer<typeof orderObject>

export const listOrdersQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** The `next_cursor` of the page before. */
  cursor: z.string().max(100).optional(),
})

export const orderListResponse = z.strictObject({
  /** Newest first. */
  data: z.array(orderObject),
  next_cursor: z.string().nullable(),
})

/** What Stripe put into the address of the return page. */
export const confirmOrderBody = z.object({
  session_id: z.string().min(1, 'Give the session_id of the return address.').max(200),
})
