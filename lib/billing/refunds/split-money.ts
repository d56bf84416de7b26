/** What a payment consists of, in cents. */
export type PaymentParts = { creditCents: number; feeCents: number; taxCents: number }

/** `lossCents`: more than there was left to take, so it comes out of our pocket. */
export type SplitMoney = PaymentParts & { lossCents: number }

/**
 * How money that leaves a payment divides, when nobody said of which part it is: credits first, our fee after them, the
 * tax last, so that a refund of the credits alone keeps the fee. `left` is what has not gone back before.
 */
export function splitMoney({ left, cents }: { left: PaymentParts; cents: number }): SplitMoney {
  const creditCents = Math.min(cents, Math.max(0, left.creditCents))
  const feeCents = Math.min(cents - creditCents, Math.max(0, left.feeCents))
  const taxCents = Math.min(cents - creditCents - feeCents, Math.max(0, left.taxCents))
  return { creditCents, feeCents, taxCents, lossCents: cents - creditCents - feeCents - taxCents }
}
