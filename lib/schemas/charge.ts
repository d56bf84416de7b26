import { z } from 'zod'
import { usdDecimal } from './usd'

/**
 * What a line of a bill is for, in the order of the bill. Taken off are `paid_to_provider` (an answer on an own provider key
 * is paid there) and `insurance` (a failed or empty answer costs nothing). `not_itemized` is what an old row does not say.
 */
export const CHARGE_PART_KINDS = [
  'prompt',
  'cached_prompt',
  'cache_write',
  'cache_write_hour',
  'completion',
  'reasoning',
  'image',
  'page',
  'request',
  'paid_to_provider',
  'insurance',
  'own_key_fee',
  'not_itemized',
] as const
export type ChargePartKind = (typeof CHARGE_PART_KINDS)[number]

const chargePart = z.strictObject({
  kind: z.enum(CHARGE_PART_KINDS),
  unit: z.enum(['token', 'image', 'page', 'request']).nullable(),
  /** Null where nothing is counted. */
  quantity: z.number().int().nullable(),
  /** USD for one unit, exact. */
  unit_price: usdDecimal.nullable(),
  /** USD, exact: quantity times unit price. */
  amount: usdDecimal,
})
export type ChargePartObject = z.infer<typeof chargePart>

/** Why a request cost nothing. */
const FREE_REASONS = [
  'free_model',
  'cached_answer',
  'own_key_allowance',
  'failed',
  'empty_answer',
  'nothing_produced',
] as const
export type FreeReason = (typeof FREE_REASONS)[number]

const chargePrice = z.strictObject({
  version_id: z.string(),
  valid_from: z.string(),
  /** From when on another price was in force; null = this is the present one. */
  superseded_at: z.string().nullable(),
})

const ownKeyCharge = z.strictObject({
  /** USD that the provider charges by its list price. */
  list_cost: usdDecimal,
  /** Of that, USD above the month's allowance. */
  above_allowance: usdDecimal,
  /** False on the answer that crossed the allowance: the largest amount that gives its fee. */
  is_above_allowance_exact: z.boolean(),
  /** For example `0.05`; null on answers from before it was noted. */
  fee_rate: usdDecimal.nullable(),
})

const chargeTransaction = z.strictObject({
  id: z.string(),
  /** `usage`, or `overrun` for what no hold covered. */
  kind: z.string(),
  /** Unique with the kind. */
  reference: z.string(),
  /** Its place among the organization's transactions, in the order in which they were committed. */
  sequence: z.number().int(),
  /** SHA-256 (hex) over it and the seal of the one before it: whoever notes it can show that nothing was changed since. */
  seal: z.string(),
  created_at: z.string(),
  /** USD of this request in it. */
  amount: usdDecimal,
  /** Of that, USD from promotional credit, which is used first. */
  promotional: usdDecimal,
  /** How many requests share it; they count in the order of their ids. */
  generations: z.number().int(),
  /** The organization's balance in USD around the whole transaction. */
  balance_before: usdDecimal,
  balance_after: usdDecimal,
  /** The same around this request's part of it; null where that cannot be told. */
  own_balance_before: usdDecimal.nullable(),
  own_balance_after: usdDecimal.nullable(),
  /** Both sides of the organization's money, in USD; they sum to zero. */
  entries: z.array(z.strictObject({ account: z.string(), amount: usdDecimal })),
})
export type ChargeTransactionObject = z.infer<typeof chargeTransaction>

/** Why a request cost what it cost: the parts and the rounding sum to the cost, exactly. Ours; official clients pass over it. */
export const chargeObject = z.strictObject({
  parts: z.array(chargePart),
  /** USD that rounding up to a whole nano-dollar added, once. */
  rounding: usdDecimal,
  /** USD taken from the balance. */
  cost: usdDecimal,
  /** Counted by the provider, or by us because it counted nothing. */
  usage: z.enum(['reported', 'estimated']),
  free_reason: z.enum(FREE_REASONS).nullable(),
  /** The price that was in force; null when no provider answered. */
  price: chargePrice.nullable(),
  own_key: ownKeyCharge.nullable(),
  /** USD of the cost that no hold covered. */
  overrun: usdDecimal,
  /** Where it stands in the ledger; none when nothing was billed. */
  transactions: z.array(chargeTransaction),
})
export type ChargeObject = z.infer<typeof chargeObject>
