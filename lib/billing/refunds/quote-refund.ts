import type { PaymentParts } from './split-money'

export type RefundQuote = PaymentParts & { totalCents: number }

type QuoteInput = {
  /** Credits to give back. */
  creditCents: number
  /** The purchase as it was, and what of it is still with us. */
  order: PaymentParts
  left: PaymentParts
  returnsFee: boolean
}

/** The part of `whole` that goes with `part` of `of`, rounded down; the last part takes what is left. */
function share({
  whole,
  left,
  part,
  of,
  isLast,
}: {
  whole: number
  left: number
  part: number
  of: number
  isLast: boolean
}) {
  if (isLast) return left
  const exact = of === 0 ? 0n : (BigInt(whole) * BigInt(part)) / BigInt(of)
  return Math.min(left, Number(exact))
}

/**
 * Exactly what comes back for unspent credits: the credits, their part of our fee where the operator returns it, and the
 * tax on both. All parts of an order together give back what was paid, never more.
 */
export function quoteRefund({ creditCents, order, left, returnsFee }: QuoteInput): RefundQuote {
  const isLast = creditCents === left.creditCents
  const feeCents = returnsFee
    ? share({ whole: order.feeCents, left: left.feeCents, part: creditCents, of: order.creditCents, isLast })
    : 0
  const taxed = order.creditCents + order.feeCents
  const taxCents = share({
    whole: order.taxCents,
    left: left.taxCents,
    part: creditCents + feeCents,
    of: taxed,
    // A kept fee keeps its tax.
    isLast: isLast && returnsFee,
  })
  return { creditCents, feeCents, taxCents, totalCents: creditCents + feeCents + taxCents }
}
