import { z } from 'zod'
import { centsAmount, purchaseAmount } from './billing'
import { PURCHASE_CENTS } from './cents-range'
import { usdDecimal } from './usd'

/** Least available balance that can be asked for, in cents. */
const THRESHOLD_CENTS_MIN = 100

/** What the form begins with, as in the public product (api contract §4.1). */
export const AUTO_TOP_UP_DEFAULTS = { thresholdCents: 200, amountCents: 2_500 } as const

export const saveAutoTopUpBody = z.object({
  /** It buys when less than this is available. */
  threshold_usd: centsAmount({
    min: THRESHOLD_CENTS_MIN,
    max: PURCHASE_CENTS.max,
    message: 'Must be an amount from $1.00 to $25,000.00.',
  }),
  /** What each purchase adds to the balance; our fee comes on top. */
  amount_usd: purchaseAmount,
  /** A saved card of the organization (`pm_…`). */
  payment_method_id: z.string().trim().min(1, 'Choose a saved card.').max(200),
  /** Most that the card pays in a calendar month (UTC), fees included; null = no cap. */
  monthly_cap_usd: centsAmount({
    min: 1,
    max: 100 * PURCHASE_CENTS.max,
    message: 'Must be an amount of at most $2,500,000.00, or null for no cap.',
  })
    .nullable()
    .default(null),
})

/**
 * - `off`: not set up, or switched off
 * - `active`: buys when the balance runs low
 * - `charging`: a purchase is under way
 * - `waiting`: a bank said no; tries again at `next_attempt_at`
 * - `capped`: the monthly cap is reached; goes on at `next_attempt_at`
 * - `stopped`: an admin has to look, see `reason`; saving the settings resumes it
 * - `frozen`: a payment of the organization is disputed
 */
const STATES = ['off', 'active', 'charging', 'waiting', 'capped', 'stopped', 'frozen'] as const

const autoTopUpObject = z.strictObject({
  state: z.enum(STATES),
  threshold_usd: usdDecimal,
  amount_usd: usdDecimal,
  /** Our fee on top of each purchase. */
  fee_usd: usdDecimal,
  monthly_cap_usd: usdDecimal.nullable(),
  /** Charged to the card this month (UTC), fees included; a purchase under way counts. */
  spent_this_month_usd: usdDecimal,
  /** Null until it is set up. */
  payment_method: z.strictObject({ id: z.string(), brand: z.string(), last4: z.string() }).nullable(),
  /** Nothing is bought before; null when it may buy now. */
  next_attempt_at: z.iso.datetime().nullable(),
  /** Why it waits or is stopped: a code, and a sentence that says what to do. */
  reason: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
})

export type AutoTopUpObject = z.infer<typeof autoTopUpObject>

export const autoTopUpResponse = z.strictObject({ data: autoTopUpObject })
