import type { Quote } from './quote-purchase'

/**
 * How a refund divides: credits go back first, the fee last, so that a refund of the credits alone keeps the fee.
 * All in cents; `alreadyRefundedCents` is what earlier refunds of the order returned.
 */
export function splitRefund(input: { order: Quote; alreadyRefundedCents: number; refundCents: number }): {
  creditCents: number
  feeCents: number
} {
  const { order, alreadyRefundedCents, refundCents } = input
  const creditLeft = Math.max(0, order.creditCents - alreadyRefundedCents)
  const creditCents = Math.min(refundCents, creditLeft)
  return { creditCents, feeCents: refundCents - creditCents }
}
