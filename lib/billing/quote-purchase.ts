import { AppError } from '@/lib/core/errors'
import { PURCHASE_CENTS } from '@/lib/schemas/cents-range'

/** All in US cents. */
export type Quote = { creditCents: number; feeCents: number; totalCents: number }

/** 5.5 %, as a fraction of integers. */
const FEE_NUMERATOR = 55n
const FEE_DENOMINATOR = 1000n
const FEE_CENTS_MIN = 80n

/**
 * What buying credits costs: 5.5 % on top, rounded up to the cent, at least $0.80.
 * @throws AppError invalid_request outside $5.00 to $25,000.00
 */
export function quotePurchase({ creditCents }: { creditCents: number }): Quote {
  const isAllowed =
    Number.isInteger(creditCents) && creditCents >= PURCHASE_CENTS.min && creditCents <= PURCHASE_CENTS.max
  if (!isAllowed) throw new AppError('invalid_request', 'You can buy from $5.00 to $25,000.00 of credits at once.')
  const exact = BigInt(creditCents) * FEE_NUMERATOR
  const roundedUp = (exact + FEE_DENOMINATOR - 1n) / FEE_DENOMINATOR
  const feeCents = Number(roundedUp < FEE_CENTS_MIN ? FEE_CENTS_MIN : roundedUp)
  return { creditCents, feeCents, totalCents: creditCents + feeCents }
}
