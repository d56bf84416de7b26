import { z } from 'zod'
import { orderObject, purchaseAmount } from './billing'

export const paymentMethodObject = z.strictObject({
  id: z.string(),
  /** As card networks are called, in small letters: `visa`, `mastercard` … */
  brand: z.string(),
  last4: z.string(),
  /** 1 to 12. */
  exp_month: z.int(),
  /** Four digits. */
  exp_year: z.int(),
  /** Purchases offer it first. */
  is_default: z.boolean(),
  /** Removing it switches auto top-up off. */
  used_by_auto_top_up: z.boolean(),
})

export type PaymentMethodObject = z.infer<typeof paymentMethodObject>

/** Stripe's ids have no other characters; anything else never reaches Stripe. */
const cardId = z.string().regex(/^\w{3,100}$/, 'Give the id of a saved card.')

export const paymentMethodParams = z.object({ id: cardId })
export const paymentMethodListResponse = z.strictObject({ data: z.array(paymentMethodObject) })
export const changePaymentMethodBody = z.object({
  is_default: z.literal(true, 'Only `true`: another card becomes the default by saying so there.'),
})
/** A page of Stripe's: send the browser there. */
export const paymentPageResponse = z.strictObject({ url: z.url() })

export const savedCardPurchaseBody = z.object({
  amount_usd: purchaseAmount,
  payment_method_id: cardId,
  /** The buyer's name for this one purchase, a UUID for example: sent again, it finds the purchase and pays nothing. */
  request_id: z
    .string()
    .min(8, 'Must have 8 to 100 characters.')
    .max(100, 'Must have 8 to 100 characters.')
    .regex(/^[\w-]+$/, 'Use letters, digits, - and _.'),
})

export const savedCardPurchaseResponse = z.strictObject({
  order: orderObject,
  /** Set when the bank wants to ask the buyer: send the browser there. */
  url: z.url().nullable(),
})
